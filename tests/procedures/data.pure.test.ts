import 'reflect-metadata';
import { ACTS } from '../../src/graphql/features';
import { POLICIES } from '../../src/policy/policies';
import { WALLS } from '../../src/policy/walls';
import { CAPACITIES } from '../../src/procedures/capacity';
import { type Fact, FACTS } from '../../src/procedures/fact';
import { HAPPENINGS } from '../../src/procedures/happening';
import { inOrderOfSuccession, OFFICES } from '../../src/procedures/office';
import type { ActRule, Procedure } from '../../src/procedures/procedure';
import { PROCEDURES, RULEBOOKS, whatIsSaidOf } from '../../src/procedures/procedures';

const CLAUSE = /^(A\.([1-9]|1\d|2[0-8])|B\.([1-9]|[12]\d|3[0-6])|IT\.[1-9])$/;
const ALL: readonly (readonly [string, Procedure])[] = PROCEDURES.map((one) => [
  `${one.id} version ${String(one.version)}`,
  one,
]);

const stagesOf = ({ to }: ActRule): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : Object.values(to);

/** The stages that can be reached, from where a case begins: with the acts that follow the one that opens it. */
function reachable({ begins, acts }: Procedure): Set<string> {
  const found = new Set(begins.map(({ at }) => at));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const act of acts)
      if (act.from?.some((stage) => found.has(stage))) stagesOf(act).forEach((stage) => found.add(stage));
  }
  return found;
}

describe.each(ALL)('%s', (_, procedure) => {
  const { stages, acts, begins, clocks, outcomes, companions, wanted, accompaniment } = procedure;
  const names = Object.keys(stages);

  test('cites clauses that the sources have', () => {
    const cited = [
      ...Object.values(stages),
      ...begins,
      ...Object.values(wanted),
      accompaniment,
      ...acts,
      ...acts.flatMap(({ needs = [], barredBy = [], notWhile = [] }) => [...needs, ...barredBy, ...notWhile]),
      ...clocks,
      ...outcomes,
      ...companions,
    ];
    for (const { clause } of cited) expect(clause).toMatch(CLAUSE);
  });

  test('leads from stages to stages that there are', () => {
    for (const act of acts)
      for (const stage of [...(act.from ?? []), ...stagesOf(act)])
        expect({ act: act.act, known: names.includes(stage) }).toEqual({ act: act.act, known: true });
  });

  test('reaches every stage, and at each there is something to do until the last', () => {
    expect([...reachable(procedure)].sort()).toEqual([...names].sort());
    // A complaint about a service that was taken back is closed for good, like one that went on elsewhere
    for (const stage of names.slice(0, procedure.id === 'IT_SERVICES' ? -2 : -1))
      expect(acts.filter(({ from, to }) => to !== undefined && from?.includes(stage))).not.toEqual([]);
  });

  test('gives every act once, to somebody, at a time that comes, on a noun that there is', () => {
    // An act can be given to others elsewhere, but to nobody twice
    const given = acts.flatMap(({ act, by }) => by.map((words) => `${act} ${[words].flat().join(' and ')}`));
    expect(new Set(given).size).toBe(given.length);
    for (const { act, by, from, on = 'Case', says } of acts) {
      expect({ act, by: by.length > 0, says: says.endsWith('.') }).toEqual({ act, by: true, says: true });
      if (from)
        expect({ act, from: from.some((stage) => reachable(procedure).has(stage)) }).toEqual({ act, from: true });
      expect(POLICIES.map(({ noun }) => noun)).toContain(on);
    }
  });

  test('gives acts in words that a standing can hold', () => {
    for (const { act, by, on = 'Case' } of acts) {
      const { words } = POLICIES.find(({ noun }) => noun === on)!;
      for (const word of by.flat())
        expect({ act, word: [...CAPACITIES, ...Object.keys(words)].includes(word) }).toEqual({ act, word: true });
    }
  });

  test('needs only facts that an earlier act sets, or that a case begins with', () => {
    const set = acts.flatMap(({ sets = [] }) => sets);
    // Recorded by the act itself: who complains, and whether recommendations were asked for
    const own: readonly Fact[] = [
      'WELFARE_CONSULTED_ON_COURSE',
      'WELFARE_CONSULTED_ON_OUTCOME',
      'STUDENT_COMPLAINANT',
      'RECOMMENDATIONS_ASKED',
      'WELFARE_RECEIVED',
      'POSSIBLY_CRIMINAL',
      // Of a talk there is nothing to decide
      'WITHDRAWAL_UNDECIDED',
    ];
    for (const { act, needs = [], barredBy = [], notWhile = [] } of acts)
      for (const { fact } of [...needs, ...barredBy, ...notWhile])
        expect({ act, fact: [...set, ...own].includes(fact) }).toEqual({ act, fact: true });
  });

  test('has clocks that acts, stages and what happens start and meet', () => {
    for (const { startedBy, metBy } of clocks)
      expect([...acts.map(({ act }) => act), ...names, ...Object.keys(HAPPENINGS)]).toEqual(
        expect.arrayContaining([startedBy, metBy].flat()),
      );
  });

  test('has somebody in charge from where it begins, and somebody after them in the order of replacement', () => {
    const { overseer = {}, respondents } = procedure;
    for (const kind of Object.values(respondents))
      for (const { at, gives } of begins.filter((one) => one.gives.includes('CHARGE')))
        expect({ at, gives, kind, office: stages[at]!.lead ?? overseer[kind] }).toEqual({
          at,
          gives,
          kind,
          office: expect.any(String),
        });
    const offices = [...Object.values(overseer), ...Object.values(stages).flatMap(({ lead }) => lead ?? [])];
    for (const office of offices) expect(inOrderOfSuccession(office).length).toBeGreaterThan(1);
  });
});

test('every fact is one that some procedure sets', () => {
  const set = PROCEDURES.flatMap(({ acts, begins }) => [...acts, ...begins]).flatMap(({ sets = [] }) => sets);
  const own = [
    'WELFARE_CONSULTED_ON_COURSE',
    'WELFARE_CONSULTED_ON_OUTCOME',
    'STUDENT_COMPLAINANT',
    'RECOMMENDATIONS_ASKED',
    'POSSIBLY_CRIMINAL',
    'WITHDRAWAL_UNDECIDED',
  ];
  expect(Object.keys(FACTS).filter((fact) => ![...set, ...own].includes(fact as Fact))).toEqual([]);
});

test('every act of a procedure is a mutation, and every mutation is an act of a procedure', () => {
  const known = new Set(RULEBOOKS.flatMap(({ acts }) => acts.map(({ act }) => act)));
  expect(ACTS.map(({ act }) => act.name).sort()).toEqual([...known].sort());
  for (const { act } of ACTS) expect(whatIsSaidOf(act.name)).not.toEqual([]);
});

test('A.1, A.8: the orders of replacement are those of the ruling', () => {
  expect(inOrderOfSuccession('PRINCIPAL')).toEqual(['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON']);
  expect(inOrderOfSuccession('TREASURER').slice(0, 2)).toEqual(['TREASURER', 'PRINCIPAL']);
  expect(inOrderOfSuccession('HEAD_OF_WELFARE')).toEqual([
    'HEAD_OF_WELFARE',
    'DEPUTY_HEAD_OF_WELFARE',
    'OUTSIDE_PERSON',
  ]);
  expect(inOrderOfSuccession('DATA_PROTECTION_OFFICER')).toEqual([
    'DATA_PROTECTION_OFFICER',
    'DEPUTY_DATA_PROTECTION_OFFICER',
    'OUTSIDE_PERSON',
  ]);
  for (const office of Object.keys(OFFICES))
    expect(inOrderOfSuccession(office as keyof typeof OFFICES)[0]).toBe(office);
});

test('every rule of every policy and every wall cites a clause that the sources have', () => {
  for (const { clause } of [...POLICIES.flatMap(({ rules }) => rules), ...WALLS]) expect(clause).toMatch(CLAUSE);
});

test('every kind of event is about a field that somebody has classified', () => {
  for (const [kind, { noun, field }] of Object.entries(HAPPENINGS)) {
    const policy = POLICIES.find((one) => one.noun === noun);
    expect({ kind, classified: policy?.fields.includes(field) }).toEqual({ kind, classified: true });
  }
});

test('nobody on both sides is kept apart from the investigator’s part for ever (A.17, A.6)', () => {
  const closesFor = (capacity: string) =>
    WALLS.filter(({ closes, everBefore }) => everBefore && (closes as readonly string[]).includes(capacity)).flatMap(
      ({ to }) => [...to],
    );
  expect(closesFor('INVESTIGATOR')).toEqual(
    expect.arrayContaining([
      'COMPLAINANT',
      'RESPONDENT',
      'WITNESS',
      'COMPANION',
      'MEDIATOR',
      'COMPLAINANT_SUPPORTER',
      'RESPONDENT_SUPPORTER',
    ]),
  );
  expect(closesFor('MEDIATOR')).toEqual(
    expect.arrayContaining(
      CAPACITIES.filter((one) => !['MEDIATOR', 'IMPLEMENTER', 'INTEGRATION', 'ADVISER', 'HEARER'].includes(one)),
    ),
  );
});
