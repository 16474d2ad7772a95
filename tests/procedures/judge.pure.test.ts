import fc from 'fast-check';
import { CAPACITIES } from '../../src/procedures/capacity';
import { type Fact, factBits, FACTS, holds } from '../../src/procedures/fact';
import { obstacles } from '../../src/procedures/judge';
import type { ActRule } from '../../src/procedures/procedure';
import { annexeA } from '../../src/procedures/annexeA';

const RULE: ActRule = {
  act: 'forwardComplaint',
  clause: 'A.20',
  says: 'Forwards it.',
  by: ['CASE_LEAD'],
  from: ['ENQUIRY', 'INVESTIGATION'],
  whileIn: ['DRAFT'],
  needs: [{ fact: 'COMPLAINT_CLARIFIED', clause: 'A.20' }],
  barredBy: [{ fact: 'COMPLAINT_FORWARDED', clause: 'A.18' }],
};

const everything = () => true;
const nothing = () => false;
const clarified = factBits(['COMPLAINT_CLARIFIED']);

describe('what stands in the way of an act', () => {
  test('nothing, where its stage, its state and its facts are right', () => {
    expect(obstacles(RULE, { stage: 'ENQUIRY', facts: clarified, state: 'DRAFT' }, everything)).toEqual([]);
  });

  test('the stage, with the clause of the act and the stages it belongs to', () => {
    const [found, ...rest] = obstacles(RULE, { stage: 'RECEIVED', facts: clarified, state: 'DRAFT' }, everything);
    expect(found).toMatchObject({ code: 'OUT_OF_TURN', clause: 'A.20' });
    expect(found!.message).toMatch(/ENQUIRY, INVESTIGATION.*RECEIVED/);
    expect(rest).toEqual([]);
  });

  test('the state of the thing it is on', () => {
    expect(obstacles(RULE, { stage: 'ENQUIRY', facts: clarified, state: 'SUBMITTED' }, nothing)).toMatchObject([
      { code: 'OUT_OF_TURN' },
    ]);
  });

  test('a fact that is missing, and one that bars it, each with the clause that says so', () => {
    const at = (...facts: Fact[]) =>
      obstacles(RULE, { stage: 'ENQUIRY', facts: factBits(facts), state: 'DRAFT' }, everything);
    expect(at()).toMatchObject([{ code: 'NOT_YET', clause: 'A.20', message: expect.stringContaining('clarified') }]);
    expect(at('COMPLAINT_CLARIFIED', 'COMPLAINT_FORWARDED')).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.18' }]);
  });

  test('all of it at once', () => {
    const found = obstacles(
      RULE,
      { stage: 'CONCLUDED', facts: factBits(['COMPLAINT_FORWARDED']), state: 'SUBMITTED' },
      everything,
    );
    expect(found.map(({ code }) => code).sort()).toEqual(['ALREADY_DONE', 'NOT_YET', 'OUT_OF_TURN', 'OUT_OF_TURN']);
  });
});

test('a rule that is asked of no case and of no thing is not in the way of either', () => {
  expect(obstacles(RULE, { facts: clarified, state: 'DRAFT' }, everything)).toEqual([]);
  expect(obstacles(RULE, { stage: 'ENQUIRY', facts: clarified }, everything)).toEqual([]);
});

describe('a guard on what its actor may not know', () => {
  const STATES = annexeA.acts.filter(({ whileIn }) => whileIn === undefined);

  test('refuses in one neutral way, whatever stage or fact it is', () => {
    const neutral = { code: 'NOT_NOW', message: 'This is not possible now.', clause: 'A.20' };
    expect(obstacles(RULE, { stage: 'CONCLUDED', facts: clarified, state: 'DRAFT' }, nothing)).toEqual([neutral]);
    expect(obstacles(RULE, { stage: 'ENQUIRY', facts: 0, state: 'DRAFT' }, nothing)).toEqual([neutral]);
    expect(
      obstacles(
        RULE,
        { stage: 'ENQUIRY', facts: factBits(['COMPLAINT_CLARIFIED', 'COMPLAINT_FORWARDED']), state: 'DRAFT' },
        nothing,
      ),
    ).toEqual([neutral]);
  });

  test('never says anything that depends on it, in any act, at any stage, with any facts', () => {
    const stages = Object.keys(annexeA.stages);
    const facts = Object.keys(FACTS) as Fact[];
    fc.assert(
      fc.property(fc.constantFrom(...STATES), fc.constantFrom(...stages), fc.subarray(facts), (rule, stage, held) => {
        const found = obstacles(rule, { stage, facts: factBits(held) }, nothing);
        for (const one of found)
          expect(one).toEqual({ code: 'NOT_NOW', message: 'This is not possible now.', clause: rule.clause });
      }),
    );
  });

  test('tells what its actor may know, though something else is hidden', () => {
    const found = obstacles(RULE, { stage: 'CONCLUDED', facts: 0, state: 'DRAFT' }, (what) => what === 'STAGE');
    expect(found.map(({ code }) => code)).toEqual(['OUT_OF_TURN', 'NOT_NOW']);
  });
});

describe('facts', () => {
  test('each is a bit of its own, and they fit a column of 32', () => {
    const facts = Object.keys(FACTS) as Fact[];
    expect(facts.length).toBeLessThanOrEqual(31);
    fc.assert(
      fc.property(fc.subarray(facts), (held) => {
        for (const fact of facts) expect(holds(factBits(held), fact)).toBe(held.includes(fact));
      }),
    );
  });

  test('each is known to capacities that there are, and never to a witness or a companion', () => {
    for (const { knownTo } of Object.values(FACTS))
      for (const capacity of knownTo) {
        expect(CAPACITIES).toContain(capacity);
        expect(['WITNESS', 'COMPANION', 'AGGRIEVED']).not.toContain(capacity);
      }
  });

  test('what the ruling keeps from the complainant they are not told by a refusal: the investigation, the response, the report', () => {
    for (const fact of [
      'INVESTIGATION_COMMISSIONED',
      'RECOMMENDATIONS_ASKED',
      'RESPONSE_GIVEN',
      'REPORT_SUBMITTED',
      'RESPONDENT_IDENTIFIED',
    ] as const)
      expect(FACTS[fact].knownTo).not.toContain('COMPLAINANT');
    for (const fact of [
      'RESPONDENT_IDENTIFIED',
      'INVESTIGATION_COMMISSIONED',
      'RECOMMENDATIONS_ASKED',
      'COMPLAINT_CLARIFIED',
      'REPORT_SUBMITTED',
    ] as const)
      expect(FACTS[fact].knownTo).not.toContain('RESPONDENT');
  });
});
