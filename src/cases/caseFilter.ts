import { Field, InputType } from 'type-graphql';
import { maySee } from '../policy/ability';
import { bitsOf, type Capacity, CAPACITIES } from '../procedures/capacity';
import { UserInputError } from '../reading/argument';
import { Capacity as CapacityEnum, ProcedureName } from '../reading/enums';
import { CAPACITIES_NOW } from '../reading/rows';
import { DateTime } from '../reading/scalars';

@InputType({
  description:
    'Which of your cases. Each condition works on the field as you see it: where it is closed to you, a case does not match.',
})
export class CaseFilter {
  @Field(() => [ProcedureName], { nullable: true, description: 'Under one of these procedures; 20 entries at most.' })
  readonly procedure?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'At one of these stages, such as INVESTIGATION; 20 entries at most. A case whose stage is closed to you is at none.',
  })
  readonly stage?: readonly string[] | null;

  @Field(() => [CapacityEnum], { nullable: true, description: 'In which you are one of these.' })
  readonly viewerCapacity?: readonly Capacity[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Changed, as far as you may know, at or after this instant.' })
  readonly changedSince?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Changed, as far as you may know, before this instant.' })
  readonly changedBefore?: string | null;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A filter as conditions on the viewer's sights, and on the cases themselves only where it asks for what these hold. */
export interface Filtered extends Condition {
  readonly ofCases: boolean;
}

/** The capacities that alone open the stage of a case. */
const STAGE_IS_OPEN = `((${CAPACITIES_NOW}) & ${String(bitsOf(CAPACITIES.filter((one) => maySee('Case', 'stage', [one]))))}) <> 0 AND `;

const MOST = 20;

const oneOf = (column: string, words: readonly string[] | null | undefined, mask?: string): Condition[] => {
  if (!words) return [];
  if (words.length > MOST) throw new UserInputError(`A filter can list ${String(MOST)} values at most.`);
  // A server may take no notice of spaces at the end; we do
  const exact = words.filter((word) => !word.endsWith(' '));
  if (exact.length === 0) return [{ sql: '1 = 0', values: [] }];
  return [{ sql: `${mask ?? ''}${column} IN (${exact.map(() => '?').join(', ')})`, values: exact }];
};

const inUtc = (text: string, name: string): string => {
  const time = new Date(text);
  if (Number.isNaN(time.getTime()) || !/[zZ]|[+-]\d\d:\d\d$/.test(text))
    throw new UserInputError(`"${name}" must be an instant with its offset, like 2026-03-31T14:00:00+01:00.`);
  return time.toISOString();
};

/** The filter as conditions, each carrying the mask of the field it is on. */
export function conditionsOf(filter: CaseFilter): Filtered {
  const ofCases: Condition[] = [
    ...oneOf('c.procedure', filter.procedure),
    ...oneOf('c.stage', filter.stage, STAGE_IS_OPEN),
  ];
  const conditions = [...ofCases];
  if (filter.viewerCapacity)
    conditions.push({ sql: `((${CAPACITIES_NOW}) & ${String(bitsOf(filter.viewerCapacity))}) <> 0`, values: [] });
  if (filter.changedSince)
    conditions.push({ sql: 's.changedAt >= ?', values: [inUtc(filter.changedSince, 'changedSince')] });
  if (filter.changedBefore)
    conditions.push({ sql: 's.changedAt < ?', values: [inUtc(filter.changedBefore, 'changedBefore')] });
  return {
    sql: conditions.map(({ sql }) => ` AND ${sql}`).join(''),
    values: conditions.flatMap(({ values }) => values),
    ofCases: ofCases.length > 0,
  };
}
