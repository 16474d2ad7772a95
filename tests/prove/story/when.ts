import { isEnumType, getNamedType, type GraphQLSchema } from 'graphql';
import { GOALS } from './goals';
import { type Choice, inputOf } from './menu';
import type { Walk } from './walk';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether where an act leads to is chosen by nobody who does it: time has to tell, or who they are. */
function leadsByItself(schema: GraphQLSchema, act: string): boolean {
  const to = GOALS.flatMap(({ rule }) => (rule.act === act && typeof rule.to === 'object' ? Object.keys(rule.to) : []));
  const choices = Object.values(inputOf(schema, act).getFields())
    .map(({ type }) => getNamedType(type))
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => name));
  return to.some((one) => !choices.includes(one));
}

/** A meeting is held when its time has come; and something is done so late now and then that it has become another thing. */
export function whenFor({ act, on }: Choice, { now, dice, stage }: Walk): string {
  const startsAt = act === 'holdMeeting' ? Date.parse(String(on?.['startsAt'])) + HOUR : 0;
  const late = dice.chance(leadsByItself(stage.schema, act) ? 0.4 : 0.02) ? (10 + dice.below(40)) * DAY : 0;
  return new Date(Math.max(now, startsAt) + late).toISOString();
}
