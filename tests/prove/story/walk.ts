import { RULEBOOKS } from '../../../src/procedures/procedures';
import { Dice } from '../dice';
import { globalId } from '../../../src/reading/globalId';
import { somebody } from './somebody';
import { HAND_IN } from '../stage/papers';
import { RESIDENTS } from '../stage/people';
import type { Stage } from '../stage/stage';
import type { Step, Story } from '../stage/step';
import { inputFor, words } from './input';
import { type Aim, someAim, wantedFor } from './aim';
import { type Choice, inputOf, menuOf } from './menu';

const HOUR = 3_600_000;
const BEGINNING = Date.parse('2026-02-02T10:00:00.000Z');
const RULES = new Map(RULEBOOKS.flatMap(({ acts }) => acts).map((rule) => [rule.act, rule]));
const TRIES = 4;
const LOOKS = 3;
const LONGEST = 64;

/** What would otherwise crowd out the rest: new matters, and the end of a case before much has happened in it. */
const SELDOM: Readonly<Record<string, number>> = {
  saveComplaint: 0.4,
  submitComplaint: 0.4,
  appointCaseLead: 0.4,
  decideOutcome: 0.2,
};

interface Walk {
  readonly dice: Dice;
  readonly stage: Stage;
  readonly steps: Step[];
  readonly done: Map<string, number>;
  /** How much people are drawn to what takes a case on. */
  readonly eagerness: number;
  readonly aim: Aim;
  /** Who was told that an act is not theirs. */
  readonly notTheirs: Set<string>;
  now: number;
  readonly taken: () => Promise<void>;
}

/** A random walk: people take, one after the other, acts that are open to them. The stage is left where the walk ends. */
export async function walk(
  stage: Stage,
  seed: string,
  timesDone: (act: string) => number,
  taken: () => Promise<void>,
): Promise<Story> {
  const dice = new Dice(seed);
  await stage.begin({ seed, residents: RESIDENTS });
  const going: Walk = {
    taken,
    dice,
    stage,
    steps: [],
    done: new Map(),
    eagerness: 1 + 6 * dice.next(),
    aim: someAim(dice, timesDone),
    notTheirs: new Set(),
    now: BEGINNING,
  };
  const more = 3 + dice.below(20);
  let last = LONGEST;
  for (let tries = 0; going.steps.length < last && tries < 2 * LONGEST; tries += 1) {
    await goOn(going);
    // A little goes on after what the story is about
    if (last === LONGEST && isReached(going)) last = Math.min(LONGEST, going.steps.length + more);
  }
  // Mostly right after; at times so late that what was given for a time has ended
  const after = dice.chance(0.8) ? HOUR : (20 + dice.below(500)) * 24 * HOUR;
  return { seed, residents: RESIDENTS, steps: going.steps, asked: new Date(going.now + after).toISOString() };
}

const isReached = ({ aim, done }: Walk): boolean => [...aim.acts].every((act) => (done.get(act) ?? 0) >= 1);

/** What the story is about and has not come to yet, or leads there. */
const isWanted = (act: string, { aim, done }: Walk): boolean =>
  (done.get(act) ?? 0) < 1 && (aim.acts.has(act) || aim.path.has(act));

async function goOn(going: Walk): Promise<void> {
  const { dice, stage, steps, done, taken, aim } = going;
  going.now += Math.floor(dice.next() ** 3 * 9 * HOUR) + 60_000;
  stage.clock.at = new Date(going.now).toISOString();
  let who = await somebody(dice, stage, steps, aim.complaint.by);
  let menu = await menuOf(stage, who);
  // Mostly somebody who can take the story where it is to go
  for (let looks = 0; looks < LOOKS && !menu.choices.some(({ act }) => isWanted(act, going)); looks += 1) {
    if (dice.chance(0.25)) break;
    who = await somebody(dice, stage, steps, aim.complaint.by);
    menu = await menuOf(stage, who);
  }
  const choices = menu.choices.filter(({ act }) => !going.notTheirs.has(`${who} ${act}`));
  const choice = dice.weighted(choices, ({ act }) => weightOf(act, going));
  if (!choice || !dice.chance(2 * weightOf(choice.act, going))) return;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const key = `s${String(steps.length)}${tries === 0 ? '' : `t${String(tries)}`}`;
    const at = whenFor(choice, going);
    const input = inputFor(inputOf(stage.schema, choice.act), {
      dice,
      choice,
      menu,
      residents: RESIDENTS,
      at,
      key,
      wanted: dice.chance(0.8) ? wantedFor(aim) : {},
    });
    const step = { key, at, who, act: choice.act, input };
    const { refusals } = await stage.take(step);
    if (refusals.some(({ code }) => code === 'NOT_ALLOWED')) {
      going.notTheirs.add(`${who} ${choice.act}`);
      return;
    }
    if (refusals.length > 0) continue;
    steps.push(step);
    await taken();
    done.set(choice.act, (done.get(choice.act) ?? 0) + 1);
    going.now = Date.parse(at);
    if (choice.act === 'requestUpload' && dice.chance(0.8)) await handIn(step, going);
    return;
  }
  // What was refused so often is not what this story is about
  done.set(choice.act, (done.get(choice.act) ?? 0) + 0.7);
}

/** The document that somebody was given leave to hand in. */
async function handIn({ key, who, at, input: { type } }: Step, { stage, steps, taken, dice }: Walk): Promise<void> {
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
  await taken();
}

/** What was done seldom is likelier; what takes a case on as the story is eager; most of all what it is about. */
function weightOf(act: string, { done, eagerness, aim }: Walk): number {
  const rule = RULES.get(act);
  const leadsOn = rule?.to !== undefined || (rule?.sets?.length ?? 0) > 0;
  const wanted = aim.acts.has(act) ? 20 : aim.path.has(act) ? 3 : 0.5;
  const seldom = aim.acts.has(act) ? 1 : (SELDOM[act] ?? 1);
  return (wanted * seldom * (leadsOn ? eagerness : 1)) / (1 + (done.get(act) ?? 0)) ** 1.5;
}

/** A meeting is held when its time has come. */
function whenFor({ act, on }: Choice, { now }: Walk): string {
  const startsAt = act === 'holdMeeting' ? Date.parse(String(on?.['startsAt'])) + HOUR : 0;
  return new Date(Math.max(now, startsAt)).toISOString();
}
