import { Field, Int, ObjectType } from 'type-graphql';
import { Seen } from '../reading/door';
import type { Row } from '../reading/noun';

@ObjectType({ description: 'How much of one kind is held about somebody (A.26, B.34).' })
export class Held extends Seen {
  @Field(() => String, { description: 'Of what kind, such as COMPLAINT or NOTES.' })
  readonly of!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

/** What is written by somebody, to them, or about them: the table, and whose by which column. */
const KINDS = {
  COMPLAINT: ['complaints', 'authorId'],
  RESPONSE: ['responses', 'byId'],
  DOCUMENT: ['evidence', 'submittedById'],
  NOTES: ['notes', 'intervieweeId'],
  NOTICE: ['notices', 'personId'],
  CONSENT: ['consents', 'personId'],
  AGREEMENT: ['agreements', 'personId'],
} as const;

type Kind = keyof typeof KINDS;

/** Columns with the number of each kind; `where` narrows it to a case, and to what the person has been sent. */
export const heldColumns = (personId: string, where: (kind: Kind) => string): string =>
  (Object.keys(KINDS) as Kind[])
    .map((kind) => {
      const [table, column] = KINDS[kind];
      return `(SELECT COUNT(*) FROM ${table} h WHERE h.${column} = ${personId}${where(kind)}) AS held${kind}`;
    })
    .join(', ');

export const heldIn = (row: Row): readonly { of: Kind; count: number }[] =>
  (Object.keys(KINDS) as Kind[])
    .map((of) => ({ of, count: Number(row[`held${of}`]) }))
    .filter(({ count }) => count > 0);
