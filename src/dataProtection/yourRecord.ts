import { Field, ObjectType } from 'type-graphql';
import { Case } from '../cases/case';
import { yourRecordPolicy } from '../policy/dataProtection.policy';
import { type Capacity as CapacityName, capacitiesIn } from '../procedures/capacity';
import { Node, Seen } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { Capacity } from '../reading/enums';
import { Derived, SeenType } from '../reading/fields';
import { noun, type Row } from '../reading/noun';
import { PlainDate } from '../reading/scalars';
import { Held, heldColumns, heldIn } from './held';
import { type Line, withReadings } from './readings';

@ObjectType({
  description: 'That somebody read what is about you, on one day: as what, and of what kind it is (A.26).',
})
export class ReadOfYou extends Seen {
  @Field(() => PlainDate, { description: 'The day, in UTC.' })
  readonly day!: string;

  @Field(() => [Capacity], { description: 'As what they read it, as far as you may know of it. Never who.' })
  readonly as!: readonly string[];

  @Field(() => [String], { description: 'What, by the names of the types.' })
  readonly what!: readonly string[];
}

@SeenType('What is held about you in a case, and who read what is about you. For yourself alone (A.26, B.34).')
export class YourRecord extends Node {
  @Derived(() => [Held], 'What there is from you, to you, or of you that you were sent.')
  readonly held!: readonly Held[] | null;

  @Derived(
    () => [ReadOfYou],
    'Who read what is about you since you know of the case: the two sides of a case have this.',
  )
  readonly readBy!: readonly ReadOfYou[] | null;
}

interface Side {
  /** What is about them and nobody else, every one of it. */
  readonly what: readonly string[];
  /** The parts that they know there are. */
  readonly by: readonly CapacityName[];
}

const HANDLERS = ['CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE'] as const;

const SIDES: Partial<Record<CapacityName, Side>> = {
  COMPLAINANT: { what: ['Complaint', 'Clarification'], by: [...HANDLERS, 'RESPONDENT', 'COMPLAINANT_SUPPORTER'] },
  RESPONDENT: { what: ['Response', 'Allegations'], by: [...HANDLERS, 'COMPLAINANT', 'RESPONDENT_SUPPORTER'] },
};

function readingsFor({ capacities, viewerId, ...row }: Row): object[] {
  const side = capacitiesIn(capacities).flatMap((one) => SIDES[one] ?? [])[0];
  if (!side) return [];
  const found = new Map<string, { day: string; as: readonly string[]; what: readonly string[] }>();
  for (const line of row['lines'] as readonly Line[]) {
    const as = line.as.filter((one) => (side.by as readonly string[]).includes(one));
    const what = line.what.filter((one) => side.what.includes(one));
    if (line.personId === viewerId || as.length === 0 || what.length === 0) continue;
    const key = [line.day, ...as].join(' ');
    found.set(key, { day: line.day, as, what: [...new Set([...(found.get(key)?.what ?? []), ...what])].sort() });
  }
  return [...found.values()].sort((one, other) => (one.day + one.as.join() < other.day + other.as.join() ? -1 : 1));
}

/** One for each case, with its id. Of notes one is told once they were sent for review. */
export const yourRecord = noun({
  policy: yourRecordPolicy,
  seen: YourRecord,
  columns: `c.id, c.id AS caseId, ${heldColumns('s.personId', (kind) => ` AND h.caseId = c.id${kind === 'NOTES' ? " AND h.status = 'SENT'" : ''}`)}`,
  from: 'cases c ON c.id = s.caseId',
  keys: { id: 'c.id', caseId: 'c.id' },
  order: 'c.id',
  complete: withReadings,
  derived: { held: { as: Held, from: heldIn }, readBy: { as: ReadOfYou, from: readingsFor } },
});

export const yourRecordOfCase = edgeToOne(
  () => Case,
  'yourRecord',
  yourRecord,
  'caseId',
  'What is held about you in it, and who read that (A.26, B.34).',
);
