import { Field, Int, ObjectType } from 'type-graphql';
import { Seen } from '../reading/door';
import { enumOf } from '../reading/enums';
import type { Row } from '../reading/noun';

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

const HeldKind = enumOf('HeldKind', 'What is written by somebody, to them, or about them.', {
  COMPLAINT: 'A complaint of theirs.',
  RESPONSE: 'A response of theirs.',
  DOCUMENT: 'A document that they handed in.',
  NOTES: 'Notes of a meeting with them.',
  NOTICE: 'A notice to them.',
  CONSENT: 'What they were asked to consent to.',
  AGREEMENT: 'What they were asked to agree to.',
} satisfies Record<Kind, string>);

@ObjectType({ description: 'How much of one kind is held about somebody (A.26, B.34).' })
export class Held extends Seen {
  @Field(() => HeldKind, { description: 'Of what kind.' })
  readonly of!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

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
