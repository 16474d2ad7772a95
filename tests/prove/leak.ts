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

export function bytesThatDiffer(here: string, there: string): string {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at += 1;
  const around = (text: string) => `…${text.slice(Math.max(0, at - 160), at + 120)}…`;
  return `  one world: ${around(here)}\n  the other: ${around(there)}`;
}

const shortened = (question: string): string => (question.length > 300 ? `${question.slice(0, 300)}…` : question);
