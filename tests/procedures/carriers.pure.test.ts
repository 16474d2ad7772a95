import { type Carrier, CARRIERS, carriersOf } from '../../src/policy/carriers';
import type { Clause } from '../../src/procedures/procedure';

// What the clause table says carries out a clause: everything that cites it, of whatever kind

const all = (clause: string, by: Carrier['by']): string[] =>
  carriersOf(clause as Clause)
    .filter((one) => one.by === by)
    .map(({ what }) => what);

test.each<readonly [Carrier['by'], string, string]>([
  ['CHOICE', 'B.1', 'choice of `ANNEXE_B`'],
  ['CHOICE', 'B.1', 'referral `UNIVERSITY`'],
  ['CHOICE', 'A.1', 'choice of `ANNEXE_A`'],
  ['STAGE', 'B.10', 'stage `SUPPORT`'],
  ['STAGE', 'A.16', 'stage `INVESTIGATION`'],
  ['CLOCK', 'B.19', 'clock `PROCEEDINGS`'],
  ['OUTCOME', 'A.21', 'outcome `RESOLUTION`'],
  ['ACT', 'A.13', 'act `informRespondent`'],
  // A step of a clause that the sentence of an act names
  ['ACT', 'A.20', 'act `saveReport`'],
  ['ACT', 'A.17', 'act `commissionInvestigation`'],
  ['WALL', 'B.7', 'wall: Who advised the complainant does not turn to the respondent for them.'],
  ['GUIDE', 'B.9', 'contact: All of these'],
  ['SIGHT', 'A.27', 'sight of Notes'],
  // Conditions of acts: what comes first, what bars it, what halts it
  ['RULE', 'A.21', 'condition WELFARE_CONSULTED_ON_OUTCOME of `decideOutcome`'],
  ['RULE', 'IT.8', 'condition ACKNOWLEDGED of `acknowledgeComplaint`'],
  ['RULE', 'A.24', 'condition INFORMING_DEFERRED of `informRespondent`'],
  ['RULE', 'B.6', 'beginning at `INFORMAL`'],
  ['RULE', 'B.17', 'needed: `nature`'],
  ['RULE', 'A.11', 'right to be accompanied'],
  ['RULE', 'A.11', 'companion `UNION_REPRESENTATIVE`'],
  ['RULE', 'B.16', 'how late a complaint can come without a reason'],
  ['RULE', 'A.2', 'the Acting Head of Welfare is told'],
  ['RULE', 'B.20', 'notice owed: SUPPORT'],
  ['RULE', 'A.1', 'who leads'],
  ['RULE', 'A.19', 'what the others are told'],
  ['RULE', 'B.24', 'task: Arrange support for both after the outcome.'],
  ['RULE', 'B.23', 'way `OIA`'],
  ['RULE', 'B.29', 'what is considered about the University'],
  ['RULE', 'A.28', 'anonymous statistics of closed years'],
  ['RULE', 'B.15', 'who can take a complaint down'],
  ['RULE', 'A.20', 'step: Meet the complainant and confirm the details of the complaint (A.20a).'],
  ['RULE', 'B.28', 'needed before something is told: withoutComplaint'],
])('%s: %s is carried out by %s', (by, clause, what) => {
  expect(all(clause, by)).toContain(what);
});

test('B.16: a clause is carried out by what cites it and by nothing else, and each is named once', () => {
  expect(carriersOf('B.16')).toEqual([
    { clause: 'B.16', by: 'RULE', what: 'how late a complaint can come without a reason' },
    { clause: 'B.16', by: 'ACT', what: 'act `makeFormal`' },
  ]);
  const named = carriersOf('A.20').map(({ what }) => what);
  expect(new Set(named).size).toBe(named.length);
  expect(CARRIERS.filter(({ what }) => what === 'act `respond`').length).toBeGreaterThan(1);
});
