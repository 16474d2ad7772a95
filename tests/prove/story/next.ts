import { bitsOf } from '../../../src/procedures/capacity';
import { asOf } from '../../../src/reading/asOf';
import { parseGlobalId } from '../../../src/reading/globalId';
import { allNouns } from '../../../src/reading/noun';
import type { Stage } from '../stage/stage';
import { addressOf, RESIDENTS, rowIdOf } from '../stage/people';
import type { Step } from '../stage/step';
import { canBeDone, changes, GOALS, type Goal, isNear, openedBy, reachedBy, worthOf } from './goals';
import { personIdOf } from './input';
import { type Choice, type Menu, menuOf } from './menu';
import type { Walk } from './walk';

/** Who does what next, and which goals that reaches. */
export interface Turn {
  readonly who: string;
  readonly choice: Choice;
  readonly menu: Menu;
  readonly goals: readonly Goal[];
  /** The procedure of the case that it is done in, if any. */
  readonly book: string | null;
}

interface TheCase {
  readonly id: string;
  readonly procedure: string;
  readonly stage: string;
  readonly facts: number;
}

interface Part {
  readonly personId: string;
  readonly caseId: string;
  readonly capacities: number;
}

/** What there is to do, for whom: a goal that the procedures leave open to somebody, and what it is worth. */
interface Prospect {
  readonly who: string;
  readonly goal: Goal;
  readonly worth: number;
}

const LOOKS = 4;
/** So much is a matter of chance alone. */
const BY_CHANCE = 0.15;

/** What would otherwise crowd out the rest: new matters, and the end of a case before much has happened in it. */
const SELDOM: Readonly<Record<string, number>> = { saveComplaint: 0.2, submitComplaint: 0.2 };

/** What leaves people with less than they had ends more than it begins. */
const seldom = ({ watch: { experience }, wanted }: Walk, act: string): number =>
  (SELDOM[act] ?? 1) * (experience.takes(act) && wanted?.goal.rule.act !== act ? 0.1 : 1);

const HANDLING = bitsOf(['CASE_LEAD', 'INVESTIGATOR']);

/** Whom an act named: by their id, or by their address. */
function namedBy({ input }: Step): string | undefined {
  const { personId, address } = input;
  return RESIDENTS.find((one) => personIdOf(one.key) === personId || addressOf(one) === address)?.key;
}

/** Mostly who can do what is worth most; now and then anybody anything. */
export async function next(walk: Walk): Promise<Turn | null> {
  const { dice, stage, steps } = walk;
  const cases = await stage.database.query<TheCase>(
    'SELECT id, `procedure`, stage, facts FROM cases ORDER BY openedAt, id',
  );
  const parts = await stage.database.query<Part>(
    'SELECT personId, caseId, capacities FROM sights WHERE capacities <> 0 ORDER BY caseId, personId',
  );
  const worth = worthOf(
    walk.watch.experience,
    (goal) => walk.reached.get(goal) ?? 0,
    ~parts.reduce((bits, { capacities }) => bits | capacities, 0),
    whatIsWanted(walk, cases, parts),
  );
  const prospects = dice.chance(BY_CHANCE)
    ? []
    : prospectsOf(walk, cases, parts, worth, await whoseThingsAre(walk.stage));
  for (let looks = 0; looks < LOOKS && prospects.length > 0; looks += 1) {
    const prospect = dice.weighted(prospects, (one) => one.worth ** 2);
    if (!prospect) break;
    const turn = await turnOf(walk, prospect.who, cases, parts, worth, prospect.goal.rule.act);
    if (turn) return turn;
    // Whatever stands in the way may be gone in a while
    walk.lately.putOff(`${prospect.who} ${prospect.goal.rule.act}`, steps.length);
    prospects.splice(0, prospects.length, ...prospects.filter((one) => !isPutOff(walk, one.who, one.goal.rule.act)));
  }
  // Where nothing is to be done that is worth it, time passes
  if (cases.length > 0 && dice.chance(0.6)) return null;
  const { who, act } = cases.length === 0 ? whoBegins(walk) : { who: anybody(walk, parts), act: undefined };
  return turnOf(walk, who, cases, parts, worth, act);
}

const isPutOff = ({ lately, notTheirs, steps }: Walk, who: string, act: string): boolean =>
  notTheirs.has(`${who} ${act}`) || lately.isPutOff(`${who} ${act}`, steps.length);

/** So many steps a story is after one goal, at most. */
const PATIENCE = 20;

/** How much rather a story is after what it can come to at once. */
const NEARER = 10;

/** The goal that a story is after: one that is seldom reached under the procedure of its first case, or changes what is seldom met. */
function whatIsWanted(walk: Walk, [first]: readonly TheCase[], parts: readonly Part[]): Goal | null {
  const { dice, steps, reached } = walk;
  const { experience } = walk.watch;
  const times = (goal: Goal) => reached.get(goal) ?? 0;
  const { wanted } = walk;
  if (wanted && times(wanted.goal) === wanted.times && steps.length - wanted.since < PATIENCE) return wanted.goal;
  const book = first?.procedure ?? walk.aim.procedure;
  const unmet = walk.watch.unmet();
  const toMeet = (goal: Goal) => unmet.get(changes.get(goal.rule.act) ?? '') ?? 0;
  const open = GOALS.filter((one) => [book, 'COLLEGE'].includes(one.book) && (times(one) === 0 || toMeet(one) > 0));
  const capacities = parts.reduce((bits, one) => (one.caseId === first?.id ? bits | one.capacities : bits), 0);
  const opened = openedBy(reached.keys());
  const seldom = dice.weighted(open, (one) => {
    const before = 1 + experience.times(one);
    const near = first && isNear(one, { ...first, capacities }, opened) ? NEARER : 1;
    return (
      (near * (1 / before ** 3 + toMeet(one) / (before * (1 + times(one)) ** 2))) / (1 + experience.timesAfter(one))
    );
  });
  if (!seldom) return null;
  walk.wanted = { goal: seldom, since: steps.length, times: times(seldom) };
  experience.after(seldom);
  return seldom;
}

/** While there is no case, mostly a complaint is written and sent; now and then somebody does something else. */
function whoBegins({ dice, steps, aim, done }: Walk): { who: string; act: string | undefined } {
  const people = RESIDENTS.filter(({ category }) => category !== 'MACHINE');
  if (dice.chance(0.15)) return { who: dice.pick(people)!.key, act: undefined };
  const drafts = steps.filter(({ act }) => act === 'saveComplaint');
  if (drafts.length > (done.get('submitComplaint') ?? 0) && dice.chance(0.9))
    return { who: drafts.at(-1)!.who, act: 'submitComplaint' };
  const beginners = people.filter(
    ({ offices, category }) =>
      offices.length === 0 && (aim.complaint.by === undefined || category === aim.complaint.by),
  );
  // Much is for students alone
  const students = beginners.filter(({ category }) => category === 'STUDENT');
  return { who: dice.pick(dice.chance(0.5) ? students : beginners)!.key, act: 'saveComplaint' };
}

/** What can be done in the cases there are, by those who have the part for it; or outside them, by whoever it names or began. */
function prospectsOf(
  walk: Walk,
  cases: readonly TheCase[],
  parts: readonly Part[],
  worth: readonly number[],
  whose: ReadonlyMap<Goal, readonly string[]>,
): Prospect[] {
  const { done } = walk;
  const made = new Set([...done.keys()].map((act) => changes.get(act)));
  const found: Prospect[] = [];
  const add = (who: string | undefined, goal: Goal, index: number, share: number) => {
    if (who !== undefined && !isPutOff(walk, who, goal.rule.act))
      found.push({ who, goal, worth: (worth[index] ?? 0) * share * seldom(walk, goal.rule.act) });
  };
  const partsIn = ({ id }: TheCase) => [
    ...new Set(parts.filter(({ caseId }) => caseId === id).map(({ personId }) => personId)),
  ];
  const residentOf = (personId: string) => RESIDENTS.find(({ key }) => rowIdOf(key) === personId)?.key;
  for (const [index, goal] of GOALS.entries()) {
    const { on } = goal.rule;
    if (on !== undefined && !['Case', 'Person'].includes(on) && !made.has(on) && !isMadeByTheWay(on)) continue;
    for (const [place, theCase] of cases.entries()) {
      if (goal.book !== theCase.procedure || !canBeDone(goal, theCase)) continue;
      // Of several cases mostly the first
      const share = place === 0 ? 1 : 0.2;
      const own = goal.capacities === 0 ? (whose.get(goal) ?? partsIn(theCase)) : [];
      for (const personId of own) add(residentOf(personId), goal, index, share / own.length);
      const able = parts.filter(
        ({ caseId, capacities }) =>
          caseId === theCase.id && goal.capacities !== 0 && (goal.capacities & ~capacities) === 0,
      );
      for (const { personId } of able) add(residentOf(personId), goal, index, share / able.length);
    }
    if (goal.book !== 'COLLEGE' || cases.length === 0) continue;
    const able = whose.get(goal)?.map(residentOf) ?? officials(goal);
    for (const who of able) add(who, goal, index, 1 / able.length);
  }
  return found;
}

/** Whose there is something that is reached without a part in a case, such as what somebody is asked: for each way to act on it. */
async function whoseThingsAre({ database, clock }: Stage): Promise<ReadonlyMap<Goal, readonly string[]>> {
  const whose = new Map<Goal, readonly string[]>();
  for (const { policy, columns, from, viewerColumn } of allNouns()) {
    const goals = viewerColumn === undefined ? [] : OWN.filter(({ rule: { on } }) => on === policy.noun);
    if (goals.length === 0) continue;
    const words = goals.map((goal) => goal.rule.by.flat().filter((word) => policy.wordsInOrder.includes(word)));
    const seen = `SELECT ${viewerColumn!} AS viewerId, ${columns} FROM ${from} WHERE ${viewerColumn!} IS NOT NULL`;
    const stands = `SELECT DISTINCT ${['viewerId', ...new Set(words.flat())].join(', ')} FROM (${seen}) seen`;
    const rows = await database.query<{ viewerId: string; [word: string]: unknown }>(...asOf(clock.now(), stands, []));
    for (const [index, goal] of goals.entries()) {
      const theirs = rows.filter((row) => words[index]!.every((word) => Boolean(row[word])));
      whose.set(goal, [...new Set(theirs.map(({ viewerId }) => viewerId))].sort());
    }
  }
  return whose;
}

/** What somebody does for whom no part in a case is needed, but that the thing is theirs. */
const OWN = GOALS.filter(({ capacities, rule: { on } }) => capacities === 0 && on !== undefined && on !== 'Person');

/** The nouns that an act of their own makes; others come with something else. */
const MADE = new Set(GOALS.flatMap(({ rule: { act, on } }) => (changes.get(act) === on ? [] : [changes.get(act)])));

const isMadeByTheWay = (on: string): boolean => !MADE.has(on);

const holdersOf = (words: readonly string[]): readonly string[] =>
  RESIDENTS.filter(({ offices }) =>
    words.some((word) => offices.some((office) => office === word || office === `ROLE_${word}`)),
  ).map(({ key }) => key);

/** Who holds the office that an act takes; where it names none, that other acts on the same noun take; or anybody, for themselves. */
function officials({ rule: { by, on } }: Goal): readonly string[] {
  const own = holdersOf(by.flat());
  if (own.length > 0) return own;
  if (on === 'Person') return RESIDENTS.flatMap(({ key, category }) => (category === 'MACHINE' ? [] : [key]));
  return holdersOf(GOALS.flatMap(({ rule }) => (rule.on === on ? rule.by.flat() : [])));
}

/** What somebody chooses of all that is before them; only a certain act when that is wanted. */
async function turnOf(
  walk: Walk,
  who: string,
  cases: readonly TheCase[],
  parts: readonly Part[],
  worth: readonly number[],
  wanted?: string,
): Promise<Turn | null> {
  const { dice, stage } = walk;
  const menu = await menuOf(stage, who);
  const choices = menu.choices
    .filter(({ act }) => !isPutOff(walk, who, act))
    .map((choice) => {
      const caseId = parseGlobalId(choice.on?.caseId ?? '')?.id;
      const held = parts.find((one) => one.caseId === caseId && one.personId === rowIdOf(who))?.capacities ?? 0;
      const book = cases.find(({ id }) => id === caseId)?.procedure ?? null;
      return { choice, book, goals: reachedBy(choice.act, book, held) };
    });
  const worthOfAll = (goals: readonly Goal[]) =>
    goals.reduce((most, goal) => Math.max(most, worth[GOALS.indexOf(goal)] ?? 0), 0.001);
  const chosen = dice.weighted(
    choices.filter(({ choice: { act } }) => wanted === undefined || act === wanted),
    ({ choice, goals }) => (worthOfAll(goals) * seldom(walk, choice.act)) / (1 + timesDone(walk, choice)) ** 2,
  );
  return chosen ? { who, menu, ...chosen } : null;
}

/** How often the same was done to the same thing: what waits for it comes before what had it. */
const timesDone = ({ steps }: Walk, { act, on }: Choice): number =>
  on === null || on.__typename === 'Case'
    ? 0
    : steps.filter((step) => step.act === act && Object.values(step.input).includes(on.id)).length;

/** Mostly somebody who has a part in a case, or was just named; now and then anybody. */
function anybody({ dice, steps }: Walk, parts: readonly Part[]): string {
  const people = RESIDENTS.filter(({ category }) => category !== 'MACHINE');
  if (dice.chance(0.3)) return dice.pick(people)!.key;
  const named = steps.slice(-6).flatMap((step) => namedBy(step) ?? []);
  if (named.length > 0 && dice.chance(0.2)) return dice.pick(named)!;
  const part = dice.weighted(parts, ({ capacities }) => (capacities & HANDLING ? 3 : 1))?.personId;
  return RESIDENTS.find(({ key }) => rowIdOf(key) === part)?.key ?? dice.pick(people)!.key;
}
