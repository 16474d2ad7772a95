import type { GraphQLInputObjectType } from 'graphql';
import { bitsOf } from '../../../src/procedures/capacity';
import { RULEBOOKS } from '../../../src/procedures/procedures';
import { Dice } from '../dice';
import { RESIDENTS, rowIdOf } from '../stage/people';
import type { Stage } from '../stage/stage';
import type { Step, Story } from '../stage/step';
import { inputFor } from './input';
import { type Choice, inputOf, menuOf } from './menu';

const HOUR = 3_600_000;
const BEGINNING = Date.parse('2026-02-02T10:00:00.000Z');
const RULES = new Map(RULEBOOKS.flatMap(({ acts }) => acts).map((rule) => [rule.act, rule]));
const TRIES = 4;

const HANDLING = bitsOf(['CASE_LEAD', 'INVESTIGATOR']);

/** What would otherwise crowd out the rest: new matters, and the end of a case before much has happened in it. */
const SELDOM: Readonly<Record<string, number>> = {
  saveComplaint: 0.4,
  submitComplaint: 0.4,
  appointCaseLead: 0.4,
  decideOutcome: 0.04,
};

interface Part {
  readonly personId: string;
  readonly caseId?: string;
  readonly capacities?: number;
}

interface Walk {
  readonly dice: Dice;
  readonly stage: Stage;
  readonly steps: Step[];
  readonly done: Map<string, number>;
  /** How much people are drawn to what takes a case on. */
  readonly eagerness: number;
  now: number;
  readonly taken: () => Promise<void>;
}

/** A random walk: people take, one after the other, acts that are open to them. The stage is left where the walk ends. */
export async function walk(stage: Stage, seed: string, taken: () => Promise<void>): Promise<Story> {
  const dice = new Dice(seed);
  await stage.begin({ seed, residents: RESIDENTS });
  const going: Walk = {
    taken,
    dice,
    stage,
    steps: [],
    done: new Map(),
    eagerness: 1 + 6 * dice.next(),
    now: BEGINNING,
  };
  const length = 16 + dice.below(80);
  for (let tries = 0; going.steps.length < length && tries < 6 * length; tries += 1) await goOn(going);
  return { seed, residents: RESIDENTS, steps: going.steps };
}

async function goOn(going: Walk): Promise<void> {
  const { dice, stage, steps, done, taken } = going;
  const who = await somebody(going);
  going.now += Math.floor(dice.next() ** 3 * 9 * HOUR) + 60_000;
  stage.clock.at = new Date(going.now).toISOString();
  const menu = await menuOf(stage, who);
  const choice = dice.weighted(menu.choices, ({ act }) => weightOf(act, going));
  if (!choice || !dice.chance(2 * weightOf(choice.act, going))) return;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const key = `s${String(steps.length)}${tries === 0 ? '' : `t${String(tries)}`}`;
    const at = whenFor(choice, going);
    const input = inputFor(inputOf(stage.schema, choice.act) as GraphQLInputObjectType, {
      dice,
      choice,
      menu,
      residents: RESIDENTS,
      at,
      key,
    });
    const step = { key, at, who, act: choice.act, input };
    const { refusals } = await stage.take(step);
    if (refusals.length > 0) continue;
    steps.push(step);
    await taken();
    done.set(choice.act, (done.get(choice.act) ?? 0) + 1);
    going.now = Date.parse(at);
    return;
  }
  // What was refused so often is not what this story is about
  done.set(choice.act, (done.get(choice.act) ?? 0) + 0.7);
}

/** Mostly somebody who has a part in a case, whatever part it is; now and then anybody. */
async function somebody({ dice, stage, steps }: Walk): Promise<string> {
  const anybody = dice.pick(RESIDENTS.filter(({ category }) => category !== 'MACHINE'))!.key;
  if (steps.length < 3 || dice.chance(0.12)) return steps.length < 2 ? dice.pick(RESIDENTS.slice(10))!.key : anybody;
  const draft = steps.findLast(({ act }) => act === 'saveComplaint');
  if (draft && dice.chance(0.12)) return draft.who;
  const rows = await stage.database.query<Part>(
    'SELECT personId, caseId, capacities FROM sights WHERE capacities <> 0 ORDER BY caseId, personId',
  );
  const asked = await stage.database.query<Part>(
    "SELECT personId FROM companions WHERE status = 'ASKED' AND personId IS NOT NULL ORDER BY id",
  );
  const cases = [...new Set(rows.map(({ caseId }) => caseId))];
  const caseId = dice.chance(0.75) ? cases[0] : dice.pick(cases);
  const parts = [...rows.filter((row) => row.caseId === caseId), ...asked];
  const part = dice.weighted(parts, ({ capacities = 1 }) => (capacities & HANDLING ? 3 : 1))?.personId;
  return RESIDENTS.find(({ key }) => rowIdOf(key) === part)?.key ?? anybody;
}

/** What was done seldom is likelier; what takes a case on as the story is eager. */
function weightOf(act: string, { done, eagerness }: Walk): number {
  const rule = RULES.get(act);
  const leadsOn = rule?.to !== undefined || (rule?.sets?.length ?? 0) > 0;
  const seldom = SELDOM[act] ?? 1;
  return (seldom * (leadsOn ? eagerness : 1)) / (1 + (done.get(act) ?? 0)) ** 1.5;
}

/** A meeting is held when its time has come. */
function whenFor({ act, on }: Choice, { now }: Walk): string {
  const startsAt = act === 'holdMeeting' ? Date.parse(String(on?.['startsAt'])) + HOUR : 0;
  return new Date(Math.max(now, startsAt)).toISOString();
}
