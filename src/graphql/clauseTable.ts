import { POLICIES } from '../policy/policies';
import { WALLS } from '../policy/walls';
import { LINES } from '../procedures/choose';
import { PROCEDURES, RULEBOOKS } from '../procedures/procedures';

const INTRODUCTION = `# Clauses, and what carries them out

Generated from \`src/procedures\` and \`src/policy\`; never edited by hand.
`;

/** For each clause that something cites: the stages, acts, clocks, outcomes, companions, walls and nouns that carry it out. */
export function clauseTable(): string {
  const carriers = new Map<string, Set<string>>();
  const cite = (clause: string, carrier: string) =>
    carriers.set(clause, (carriers.get(clause) ?? new Set()).add(carrier));
  for (const { clause, procedure, refer } of LINES)
    cite(clause, procedure ? `choice of \`${procedure}\`` : `referral \`${refer!}\``);
  for (const { stages, begins, wanted, accompaniment, clocks, outcomes, companions } of PROCEDURES) {
    for (const [stage, { clause }] of Object.entries(stages)) cite(clause, `stage \`${stage}\``);
    for (const { at, clause } of begins) cite(clause, `beginning at \`${at}\``);
    for (const [field, { clause }] of Object.entries(wanted)) cite(clause, `needed: \`${field}\``);
    cite(accompaniment.clause, 'right to be accompanied');
    for (const { clock, clause } of clocks) cite(clause, `clock \`${clock}\``);
    for (const { outcome, clause } of outcomes) cite(clause, `outcome \`${outcome}\``);
    for (const { kind, clause } of companions) cite(clause, `companion \`${kind}\``);
  }
  for (const { acts } of RULEBOOKS)
    for (const { act, clause, says, needs = [], barredBy = [] } of acts) {
      // A sentence of the procedure may name the steps of its clause: A.20c
      for (const one of [clause, ...(says.match(/\b(?:A|B|IT)\.\d+[a-g]?/g) ?? [])]) cite(one, `act \`${act}\``);
      for (const need of [...needs, ...barredBy]) cite(need.clause, `act \`${act}\` (condition ${need.fact})`);
    }
  for (const { clause, says } of WALLS) cite(clause, `wall: ${says}`);
  for (const { noun, rules } of POLICIES) for (const { clause } of rules) cite(clause, `sight of ${noun}`);
  const rows = [...carriers].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  return [
    INTRODUCTION,
    '| clause | carried out by |',
    '| --- | --- |',
    ...rows.map(([clause, by]) => `| ${clause} | ${[...by].join(' · ')} |`),
    '',
  ].join('\n');
}
