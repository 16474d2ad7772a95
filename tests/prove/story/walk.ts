import { isNonNullType } from 'graphql';
import { Dice } from '../dice';
import { globalId } from '../../../src/reading/globalId';
import { HAND_IN } from '../stage/papers';
import { RESIDENTS } from '../stage/people';
import type { Stage } from '../stage/stage';
import type { Step, Story } from '../stage/step';
import { inputFor, words } from './input';
import type { Experience } from './experience';
import type { Goal, Reached } from './goals';
import { type Aim, someAim, wantedFor } from './aim';
import { Lately } from './lately';
import { inputOf } from './menu';
import { next, type Turn } from './next';
import { whenFor } from './when';

const HOUR = 3_600_000;
const BEGINNING = Date.parse('2026-02-02T10:00:00.000Z');
const TRIES = 3;
/** Refusals that other words would not help. */
const FOR_NOW = ['OUT_OF_TURN', 'ALREADY_DONE', 'NOT_NOW'];
const [SHORTEST, LONGEST] = [30, 90];
/** How often a story goes on from where an earlier one came to. */
const GOES_ON = 0.6;
/** How often everybody is asked long afterwards. */
const LATE = 0.3;
/** How often something is done as it was done before. */
const AS_BEFORE = 0.4;

/** What is told of a walk while it goes on. */
export interface Watch {
  readonly experience: Experience;
  /** In how many standings toward each noun nobody has been met with yet. */
  unmet(): ReadonlyMap<string, number>;
  /** Something has happened: so many steps so far. */
  taken(steps: number): Promise<void>;
  /** Time alone has changed something. */
  passed(): Promise<void>;
}

/** A walk, as far as it has come. */
export interface Walk {
  /** What all ids follow from. */
  readonly seed: string;
  readonly dice: Dice;
  readonly stage: Stage;
  readonly steps: Step[];
  readonly done: Map<string, number>;
  /** How often each goal was reached in it. */
  readonly reached: Map<Goal, number>;
  readonly aim: Aim;
  /** Who was told that an act is not theirs, or could not do it lately. */
  readonly notTheirs: Set<string>;
  readonly lately: Lately;
  /** What the story is after at the moment, since when, and how often it had been reached by then. */
  wanted: { readonly goal: Goal; readonly since: number; readonly times: number } | null;
  now: number;
  readonly watch: Watch;
}

/** A random walk: people take, one after the other, acts that are open to them. The stage is left where the walk ends. */
export async function walk(stage: Stage, seed: string, watch: Watch): Promise<Story> {
  const dice = new Dice(seed);
  const going = await begun(stage, seed, dice, watch);
  const longest = going.steps.length + SHORTEST + dice.below(LONGEST - SHORTEST);
  const most = 2 * (longest - going.steps.length);
  for (let tries = 0; going.steps.length < longest && tries < most; tries += 1) {
    going.now += Math.floor(dice.next() ** 3 * 9 * HOUR) + 60_000;
    await stage.until(new Date(going.now).toISOString());
    const turn = await next(going);
    if (turn) await take(turn, going);
  }
  // Mostly right after; at times so late that what was given for a time has ended, and a year is over
  const after = dice.chance(LATE) ? (20 + dice.below(700)) * 24 * HOUR : HOUR;
  const asked = new Date(going.now + after).toISOString();
  return { seed: going.seed, residents: RESIDENTS, steps: going.steps, asked };
}

/** From an empty college, or from where an earlier story came to. */
async function begun(stage: Stage, seed: string, dice: Dice, watch: Watch): Promise<Walk> {
  const { experience } = watch;
  const times = (goal: Goal) => experience.times(goal);
  const from = dice.chance(GOES_ON) ? experience.landmarks.pick(dice, times) : undefined;
  const going: Walk = {
    watch,
    dice,
    stage,
    seed: from?.seed ?? seed,
    steps: [...(from?.steps ?? [])],
    done: new Map(from?.done),
    reached: new Map(from?.reached),
    aim: from?.aim ?? someAim(dice, times),
    notTheirs: new Set(),
    lately: new Lately(),
    wanted: null,
    now: from?.now ?? BEGINNING,
  };
  await stage.begin({ seed: going.seed, residents: RESIDENTS }, () => watch.passed());
  for (const step of going.steps) {
    await stage.take(step);
    await watch.passed();
  }
  return going;
}

/** Somebody does what they chose: with other words again, when it is refused as it is. */
async function take({ who, choice, menu, goals, book }: Turn, going: Walk): Promise<void> {
  const { dice, stage, steps, done, watch } = going;
  const before = await sightsOf(stage);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const key = `s${String(steps.length)}${tries === 0 ? '' : `t${String(tries)}`}`;
    const another = menu.choices.filter(({ act, on }) => act === choice.act && on?.caseId === choice.on?.caseId);
    const chosen = tries === 0 ? choice : dice.pick(another)!;
    const step = stepFor(key, { who, choice: chosen, menu, book }, going);
    if (isUnfit(step, stage)) break;
    const { refusals } = await stage.take(step);
    // Time has passed all the same, and what waited for it has happened
    going.now = Date.parse(step.at);
    if (refusals.some(({ code }) => code === 'NOT_ALLOWED')) {
      going.notTheirs.add(`${who} ${choice.act}`);
      return;
    }
    if (refusals.some(({ code }) => FOR_NOW.includes(code)) && another.length < 2) break;
    if (refusals.length > 0) continue;
    steps.push(step);
    const after = await sightsOf(stage);
    const [gave, lost] = [newIn(after, before), newIn(before, after)];
    watch.experience.went(choice.act, book, { goals, gave, took: lost !== 0 && gave === 0, input: step.input });
    for (const goal of goals) going.reached.set(goal, (going.reached.get(goal) ?? 0) + 1);
    done.set(choice.act, (done.get(choice.act) ?? 0) + 1);
    await noteWhereItCame(going, after);
    await watch.taken(steps.length);
    if (choice.act === 'requestUpload' && dice.chance(0.8)) await handIn(step, going);
    return;
  }
  // What was refused so often is left alone for a while
  going.lately.putOff(`${who} ${choice.act}`, steps.length);
}

/** Remembers how its first case stands, to go on from there another time. */
async function noteWhereItCame({ stage, watch, steps, done, reached, ...going }: Walk, sights: Sights): Promise<void> {
  const [first] = await stage.database.query<Omit<Reached, 'capacities'> & { id: string }>(
    'SELECT id, `procedure`, stage, facts FROM cases ORDER BY openedAt, id LIMIT 1',
  );
  if (!first) return;
  const { id, ...stands } = first;
  const capacities = [...sights].reduce((bits, [place, held]) => (place.startsWith(id) ? bits | held : bits), 0);
  const { seed, now, aim } = going;
  const [how, place] = [
    { steps: [...steps], done: new Map(done), reached: new Map(reached) },
    { ...stands, capacities },
  ];
  watch.experience.landmarks.note({ seed, now, aim, place, ...how });
}

/** Whether something that the act has to name is not there to be named. */
const isUnfit = ({ act, input }: Step, { schema }: Stage): boolean =>
  Object.values(inputOf(schema, act).getFields()).some(
    ({ name, type }) => isNonNullType(type) && input[name] === undefined,
  );

type Sights = ReadonlyMap<string, number>;

/** Who has which capacities in which case. */
async function sightsOf({ database }: Stage): Promise<Sights> {
  const rows = await database.query<{ caseId: string; personId: string; capacities: number }>(
    'SELECT caseId, personId, capacities FROM sights',
  );
  return new Map(rows.map((one) => [`${one.caseId} ${one.personId}`, one.capacities]));
}

/** The capacities that somebody has in one and not in the other. */
const newIn = (now: Sights, before: Sights): number =>
  [...now].reduce((bits, [place, capacities]) => bits | (capacities & ~(before.get(place) ?? 0)), 0);

function stepFor(key: string, { who, choice, menu, book }: Omit<Turn, 'goals'>, going: Walk): Step {
  const { dice, stage, aim, watch } = going;
  const at = whenFor(choice, going);
  const wanted = dice.chance(0.8) ? wantedFor(aim) : {};
  const type = inputOf(stage.schema, choice.act);
  const before = dice.chance(AS_BEFORE) ? dice.pick(watch.experience.before(choice.act, book)) : undefined;
  const earlier = going.steps.filter(({ act }) => act === choice.act).map(({ input }) => JSON.stringify(input));
  const named = (id: string) => earlier.filter((input) => input.includes(id)).length;
  const input = inputFor(type, { dice, choice, menu, residents: RESIDENTS, at, key, wanted, named, before });
  return { key, at, who, act: choice.act, input };
}

/** The document that somebody was given leave to hand in. */
async function handIn({ key, who, at, input: { type } }: Step, { stage, steps, dice, watch }: Walk): Promise<void> {
  const uploadTicketId = globalId('UploadTicket', stage.made.get(key)![0]!);
  const later = new Date(Date.parse(at) + 30_000).toISOString();
  const step = {
    key: `${key}d`,
    at: later,
    who,
    act: HAND_IN,
    input: { uploadTicketId, type, text: words(dice, 'a document') },
  };
  const { refusals } = await stage.take(step);
  if (refusals.length > 0) return;
  steps.push(step);
  await watch.taken(steps.length);
}
