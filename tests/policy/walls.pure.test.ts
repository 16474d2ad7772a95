import { wallAcross, wallAgainst } from '../../src/policy/walls';
import { CAPACITIES, type Capacity } from '../../src/procedures/capacity';

// Every pair there is, from rules 2, 6 and 11 of the ruling and their clauses: who was or is the one becomes the other, or not

type Ends = 'never' | 'meanwhile';

const PARTIES: readonly Capacity[] = ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS'];
const SUPPORTERS: readonly Capacity[] = ['COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER'];
const walls = new Map<string, Ends>();

const between = (was: readonly Capacity[], becomes: readonly Capacity[], stands: Ends) => {
  for (const one of was) for (const other of becomes) walls.set(`${one} ${other}`, stands);
};

// Rule 2, A.1: a party or witness handles nothing in the case; nor, in turn, does who supports a side (they are replaced)
between([...PARTIES, ...SUPPORTERS], ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'EMERGENCY'], 'meanwhile');
// Rule 2: nor sees, as data protection officer, what is told to others about themselves
between(PARTIES, ['DATA_PROTECTION'], 'meanwhile');
// A.11: a companion has no part but that of whom they accompany; a supporter may be their own side's companion
between([...PARTIES, 'CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR', 'EMERGENCY'], ['COMPANION'], 'meanwhile');
// A.4, B.6: who is approached informally is on neither side
between(PARTIES, ['ADVISER'], 'meanwhile');
// A.13: nobody is on both sides. Who is harmed may come to complain, and who withdraws is aggrieved (rule 11)
between(['COMPLAINANT', 'AGGRIEVED'], ['RESPONDENT'], 'never');
between(['RESPONDENT'], ['COMPLAINANT', 'AGGRIEVED'], 'never');
// B.12: one person never supports both; whoever is in the case, handles or investigates it supports neither
between(['COMPLAINANT_SUPPORTER'], ['RESPONDENT_SUPPORTER'], 'never');
between(['RESPONDENT_SUPPORTER'], ['COMPLAINANT_SUPPORTER'], 'never');
between([...PARTIES, 'CASE_LEAD', 'OVERSEER', 'INVESTIGATOR', 'EMERGENCY'], SUPPORTERS, 'never');
// B.7: who advised the complainant does not turn to the respondent for them
between(['ADVISER'], ['RESPONDENT_SUPPORTER'], 'never');
// A.16, A.17: no party, witness, supporter, companion or mediator; other involvement needs a reason and is no wall
between([...PARTIES, ...SUPPORTERS, 'COMPANION'], ['INVESTIGATOR'], 'never');
// A.6: a mediator holds no other capacity in the case, before or after; a party is one whatever they were, and given up by nobody
const OTHERS = CAPACITIES.filter((one) => !['MEDIATOR', 'INTEGRATION'].includes(one));
between(OTHERS, ['MEDIATOR'], 'never');
between(
  ['MEDIATOR'],
  OTHERS.filter((one) => !['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT'].includes(one)),
  'never',
);

// A.22: who hears an appeal is outside the case, before and after; parties and witnesses are what they are
const IN_THE_CASE = CAPACITIES.filter((one) => !['HEARER', 'INTEGRATION'].includes(one));
between(IN_THE_CASE, ['HEARER'], 'never');
between(
  ['HEARER'],
  IN_THE_CASE.filter((one) => !['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT'].includes(one)),
  'never',
);
// B.22, rule 2: nor does a party or witness carry out anything
between(PARTIES, ['IMPLEMENTER'], 'meanwhile');

const PAIRS = CAPACITIES.flatMap((was) => CAPACITIES.map((becomes) => [was, becomes] as const));

test.each(PAIRS.filter(([was, becomes]) => walls.get(`${was} ${becomes}`) === 'never'))(
  'who was %s, even once, does not become %s',
  (was, becomes) => {
    expect(wallAgainst(becomes, [], [was])).toBeDefined();
    expect(wallAgainst(becomes, [was], [was])).toBeDefined();
  },
);

test.each(PAIRS.filter(([was, becomes]) => walls.get(`${was} ${becomes}`) === 'meanwhile'))(
  'who is %s does not become %s, who was may',
  (was, becomes) => {
    expect(wallAgainst(becomes, [was], [was])).toBeDefined();
    expect(wallAgainst(becomes, [], [was])).toBeUndefined();
  },
);

test.each(PAIRS.filter((pair) => !walls.has(pair.join(' '))))('who is or was %s may become %s', (was, becomes) => {
  expect(wallAgainst(becomes, [was], [was])).toBeUndefined();
});

test('a wall is one against any of the parts that somebody has', () => {
  expect(wallAgainst('CASE_LEAD', ['COMPANION', 'WITNESS'], [])).toMatchObject({ clause: 'A.1' });
});

// Rules 6 and 11: the same walls stand between linked cases, but that somebody may complain in one and be complained of in the
// other; where each complains of the other, the side they are on in one is not the side they are on in the other

const COMPLAINING: readonly Capacity[] = ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT'];
const OTHER_SIDE: Partial<Record<Capacity, Capacity>> = {
  COMPLAINANT_SUPPORTER: 'RESPONDENT_SUPPORTER',
  RESPONDENT_SUPPORTER: 'COMPLAINANT_SUPPORTER',
};

describe.each([false, true])('across linked cases, counter-complaint: %s', (counter) => {
  test.each(PAIRS)('who is or was %s in one and is to be %s in the other', (was, becomes) => {
    const there = (counter && OTHER_SIDE[becomes]) || becomes;
    const wall = COMPLAINING.includes(becomes) ? undefined : walls.get(`${was} ${there}`);
    expect(wallAcross(becomes, [was], [was], counter) !== undefined).toBe(wall !== undefined);
    expect(wallAcross(becomes, [], [was], counter) !== undefined).toBe(wall === 'never');
  });
});

test('B.12: one who supports a party of two linked cases supports the same person, and nobody supports both', () => {
  // Joint: the two who complain may have one supporter, whoever is complained of has another
  expect(
    wallAcross('COMPLAINANT_SUPPORTER', ['COMPLAINANT_SUPPORTER'], ['COMPLAINANT_SUPPORTER'], false),
  ).toBeUndefined();
  expect(wallAcross('RESPONDENT_SUPPORTER', ['COMPLAINANT_SUPPORTER'], ['COMPLAINANT_SUPPORTER'], false)).toBeDefined();
  // Each complains of the other: whoever complains here is complained of there
  expect(
    wallAcross('RESPONDENT_SUPPORTER', ['COMPLAINANT_SUPPORTER'], ['COMPLAINANT_SUPPORTER'], true),
  ).toBeUndefined();
  expect(wallAcross('COMPLAINANT_SUPPORTER', ['COMPLAINANT_SUPPORTER'], ['COMPLAINANT_SUPPORTER'], true)).toBeDefined();
});
