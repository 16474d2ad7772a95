import { LINES } from '../procedures/choose';
import { wholeClause } from '../procedures/clauses';
import { CONTACTS } from '../procedures/contacts';
import type { Clause } from '../procedures/procedure';
import { PROCEDURES, RULEBOOKS } from '../procedures/procedures';
import { POLICIES } from './policies';
import { WALLS } from './walls';

/** Something that carries out a clause. */
export interface Carrier {
  readonly clause: Clause;
  readonly by: 'CHOICE' | 'STAGE' | 'RULE' | 'CLOCK' | 'OUTCOME' | 'ACT' | 'WALL' | 'SIGHT' | 'GUIDE';
  readonly what: string;
}

/** Everything that cites a clause, in the words of the clause table. */
export const CARRIERS: readonly Carrier[] = [
  ...LINES.map(({ clause, procedure, refer }) => ({
    clause,
    by: 'CHOICE' as const,
    what: procedure ? `choice of \`${procedure}\`` : `referral \`${refer!}\``,
  })),
  ...PROCEDURES.flatMap(ofProcedure),
  ...RULEBOOKS.flatMap(({ acts }) => acts).flatMap(
    ({ act, clause, says, needs = [], barredBy = [], notWhile = [] }) => [
      // A sentence of the procedure may name the steps of its clause: A.20c
      ...[clause, ...(says.match(/\b(?:A|B|IT)\.\d+[a-g]?/g) ?? [])].map((one) => ({
        clause: one as Clause,
        by: 'ACT' as const,
        what: `act \`${act}\``,
      })),
      ...[...needs, ...barredBy, ...notWhile].map((need) => ({
        clause: need.clause,
        by: 'RULE' as const,
        what: `condition ${need.fact} of \`${act}\``,
      })),
    ],
  ),
  ...WALLS.map(({ clause, says }) => ({ clause, by: 'WALL' as const, what: `wall: ${says}` })),
  ...CONTACTS.map(({ clause, who }) => ({ clause, by: 'GUIDE' as const, what: `contact: ${who}` })),
  ...POLICIES.flatMap(({ noun, rules }) =>
    rules.map(({ clause }) => ({ clause, by: 'SIGHT' as const, what: `sight of ${noun}` })),
  ),
];

function ofProcedure(procedure: (typeof PROCEDURES)[number]): Carrier[] {
  const { stages, begins, wanted, accompaniment, clocks, outcomes, companions, promptly, welfare, leads } = procedure;
  const rules = [
    ...begins.map(({ at, clause }) => ({ clause, what: `beginning at \`${at}\`` })),
    ...Object.entries(wanted).map(([field, { clause }]) => ({ clause, what: `needed: \`${field}\`` })),
    { clause: accompaniment.clause, what: 'right to be accompanied' },
    ...companions.map(({ kind, clause }) => ({ clause, what: `companion \`${kind}\`` })),
    ...(promptly ? [{ clause: promptly.clause, what: 'how late a complaint can come without a reason' }] : []),
    ...(welfare ? [{ clause: welfare.clause, what: 'the Acting Head of Welfare is told' }] : []),
    ...procedure.owed.map(({ duty, clause }) => ({ clause, what: `notice owed: ${duty}` })),
    { clause: leads, what: 'who leads' },
    { clause: procedure.receives.clause, what: 'who can take a complaint down' },
    { clause: procedure.tellsOthers, what: 'what the others are told' },
    ...(procedure.statistics ? [{ clause: procedure.statistics, what: 'anonymous statistics of closed years' }] : []),
    ...procedure.followUps.map(({ clause, says }) => ({ clause, what: `task: ${says}` })),
    ...procedure.appeals.map(({ clause, route }) => ({ clause, what: `way \`${route}\`` })),
    ...(procedure.checklist?.steps ?? []).map(({ clause, says }) => ({ clause, what: `step: ${says}` })),
    ...(procedure.considersUniversity
      ? [{ clause: procedure.considersUniversity.clause, what: 'what is considered about the University' }]
      : []),
    ...Object.entries(procedure.disclosing ?? {}).map(([what, clause]) => ({
      clause,
      what: `needed before something is told: ${what}`,
    })),
  ];
  return [
    ...Object.entries(stages).map(([stage, { clause }]) => ({
      clause,
      by: 'STAGE' as const,
      what: `stage \`${stage}\``,
    })),
    ...rules.map((rule) => ({ ...rule, by: 'RULE' as const })),
    ...clocks.map(({ clock, clause }) => ({ clause, by: 'CLOCK' as const, what: `clock \`${clock}\`` })),
    ...outcomes.map(({ outcome, clause }) => ({ clause, by: 'OUTCOME' as const, what: `outcome \`${outcome}\`` })),
  ];
}

/** What carries out one clause, with its steps; each once. */
export const carriersOf = (clause: Clause): readonly Carrier[] => {
  const found = CARRIERS.filter((one) => wholeClause(one.clause) === clause);
  return found.filter(({ what }, index) => found.findIndex((one) => one.what === what) === index);
};
