import type { ActRule, ClockRule, Procedure } from '../procedures/procedure';
import { PROCEDURES } from '../procedures/procedures';

const INTRODUCTION = `# The procedures

Generated from \`src/procedures\`; never edited by hand. Each line names the clause that it carries out.
`;

const leadsTo = ({ to }: ActRule): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : Object.values(to);

/** The stages of a procedure and the acts that lead from one to the next, for anything that draws Mermaid. */
function diagram({ begins, acts }: Procedure): string[] {
  const moves = acts.flatMap((act) =>
    leadsTo(act).flatMap((to) =>
      (act.from ?? []).filter((from) => from !== to).map((from) => `  ${from} --> ${to}: ${act.act} (${act.clause})`),
    ),
  );
  const starts = begins.map(
    ({ at, clause, informally }) => `  [*] --> ${at}: ${informally ? 'informally' : 'in form'} (${clause})`,
  );
  return ['```mermaid', 'stateDiagram-v2', ...starts, ...moves, '```'];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ];

const who = ({ by }: ActRule): string => by.map((words) => [words].flat().join(' and ')).join(', or ');

function when({ from, whileIn, needs = [], barredBy = [], notWhile = [] }: ActRule): string {
  const facts = (of: readonly { fact: string; clause: string }[]) =>
    of.map(({ fact, clause }) => `${fact} (${clause})`).join(', ');
  return [
    from?.join(', '),
    whileIn && `while ${whileIn.join(' or ')}`,
    needs.length > 0 && `once ${facts(needs)}`,
    barredBy.length > 0 && `before ${facts(barredBy)}`,
    notWhile.length > 0 && `not while ${facts(notWhile)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function period({ period: length }: ClockRule): string {
  const [[unit, count]] = Object.entries(length) as [[string, number]];
  return `${String(count)} ${unit === 'workingDays' ? 'working days' : unit}`;
}

function chapter(procedure: Procedure): string[] {
  const { title, id, version, stages, wanted, acts, clocks, outcomes, companions } = procedure;
  return [
    `## ${title}`,
    '',
    `\`${id}\`, version ${String(version)}`,
    '',
    ...diagram(procedure),
    '',
    ...table(
      ['stage', 'clause', 'what it means', 'who leads'],
      Object.entries(stages).map(([stage, { clause, says, lead }]) => [stage, clause, says, lead ?? '']),
    ),
    ...table(
      ['a complaint has to contain', 'clause'],
      Object.entries(wanted).map(([field, { clause }]) => [`\`${field}\``, clause]),
    ),
    ...table(
      ['act', 'clause', 'what it does', 'who', 'when'],
      acts.map((act) => [`\`${act.act}\``, act.clause, act.says, who(act), when(act)]),
    ),
    ...table(
      ['clock', 'clause', 'what it measures', 'length'],
      clocks.map((clock) => [clock.clock, clock.clause, clock.says, period(clock)]),
    ),
    ...table(
      ['outcome', 'clause', 'what it means'],
      outcomes.map(({ outcome, clause, says }) => [outcome, clause, says]),
    ),
    ...table(
      ['companion', 'clause', 'who', 'for'],
      companions.map((one) => [one.kind, one.clause, one.says, one.for === 'ANYONE' ? 'both' : 'students']),
    ),
  ];
}

/** Every procedure as a Dean reads it: its stages as a diagram, then who may do what and when, time limits and outcomes. */
export const procedureGuide = (): string => [INTRODUCTION, ...PROCEDURES.flatMap(chapter)].join('\n');
