import type { Asked } from './asking/transcript';
import type { Step, Story } from './stage/step';
import { tell } from './story/tell';

/** Two stories that the ruling makes one for somebody, and what is then asked of both worlds: questions, or one act. */
export interface Pair {
  readonly who: string;
  readonly stories: readonly [Story, Story];
  /** What the questions follow from. */
  readonly seed: string;
  readonly act: Step | null;
}

/** Somebody tells two worlds apart that the ruling makes one for them. */
export class Leak extends Error {
  constructor(
    readonly pair: Pair,
    difference: string,
  ) {
    super(tell(pair.who, pair.stories, difference));
    this.name = 'Leak';
  }
}

/** The first question that two worlds answer differently, and the bytes around the first difference. */
export function firstDifference(one: readonly Asked[], other: readonly Asked[]): string | null {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [here, there] = [one[index], other[index]];
    if (here?.question === there?.question && here?.answer === there?.answer) continue;
    if (here?.question !== there?.question)
      return `what can be asked differs:\n${bytesThatDiffer(String(here?.question), String(there?.question))}`;
    return `asked ${shortened(here!.question)}\n${bytesThatDiffer(here!.answer, there!.answer)}`;
  }
  return null;
}

/** Where two answers part: by the way to it in what was answered, or by the bytes when they are no answers. */
export function bytesThatDiffer(here: string, there: string): string {
  const [one, other] = [answerIn(here), answerIn(there)];
  const way = one && other ? wayTo(one, other) : null;
  if (way) return `  at ${way.at.join('.')}\n  one world: ${shown(way.here)}\n  the other: ${shown(way.there)}`;
  let at = 0;
  while (at < here.length && here[at] === there[at]) at += 1;
  const around = (text: string) => `…${text.slice(Math.max(0, at - 160), at + 120)}…`;
  return `  one world: ${around(here)}\n  the other: ${around(there)}`;
}

/** The body of an answer, which follows its headers if it came over the network. */
function answerIn(text: string): unknown {
  const [body = ''] = text.trimEnd().split('\n').slice(-1);
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

interface Way {
  readonly at: readonly string[];
  readonly here: unknown;
  readonly there: unknown;
}

function wayTo(here: unknown, there: unknown, at: readonly string[] = []): Way | null {
  if (JSON.stringify(here) === JSON.stringify(there)) return null;
  if (typeof here !== 'object' || typeof there !== 'object' || here === null || there === null)
    return { at, here, there };
  const [one, other] = [here as Record<string, unknown>, there as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const ways = keys.flatMap((key) => wayTo(one[key], other[key], [...at, key]) ?? []);
  return ways[0] ?? { at, here, there };
}

const shown = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 400);

const shortened = (question: string): string => (question.length > 300 ? `${question.slice(0, 300)}…` : question);
