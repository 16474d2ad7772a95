import type { Asked } from './asking/transcript';
import type { Story } from './stage/step';

/** Two worlds that the ruling makes one for a viewer, and what told them apart. */
export class Leak extends Error {
  constructor(
    readonly who: string,
    readonly difference: string,
    readonly stories: readonly [Story, Story],
  ) {
    super(told(who, difference, stories));
    this.name = 'Leak';
  }
}

/** The first question that two worlds answer differently, and the bytes around the first difference. */
export function firstDifference(one: readonly Asked[], other: readonly Asked[]): string | null {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [here, there] = [one[index], other[index]];
    if (here?.question === there?.question && here?.answer === there?.answer) continue;
    if (here?.question !== there?.question)
      return `asked differently:\n${bytesThatDiffer(String(here?.question), String(there?.question))}`;
    return `${shortened(here!.question)}\n${bytesThatDiffer(here!.answer, there!.answer)}`;
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

/** A counterexample as a story: who did what, what is otherwise in the other world, which bytes differ. */
function told(who: string, difference: string, [one, other]: readonly [Story, Story]): string {
  const line = ({ at, who: actor, act, input }: Story['steps'][number]) =>
    `${at} ${actor} ${act} ${JSON.stringify(input)}`;
  const [here, there] = [one.steps.map(line), other.steps.map(line)];
  const residents = one.residents.flatMap((resident, index) =>
    JSON.stringify(resident) === JSON.stringify(other.residents[index])
      ? []
      : [`- ${JSON.stringify(resident)}`, `+ ${JSON.stringify(other.residents[index])}`],
  );
  const common = here.map((text) => (there.includes(text) ? `  ${text}` : `- ${text}`));
  const added = there.filter((text) => !here.includes(text)).map((text) => `+ ${text}`);
  return [
    `${who} can tell two worlds apart (- in the first alone, + in the second alone):`,
    ...residents,
    ...[...common, ...added].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1)),
    `What differs for ${who}:`,
    difference,
  ].join('\n');
}
