import type { Part } from '../../../src/procedures/beginning';
import type { Procedure } from '../../../src/procedures/procedure';
import { withOneMore, without } from './lists';
import { places } from './places';

type Becomes = readonly [name: string, of: keyof Procedure, to: unknown];

const PARTS: readonly Part[] = ['ADVISER', 'WELFARE', 'CHARGE'];

/** How a case begins, of whom one can complain and turn to, what a complaint has to have: each entry removed or another one. */
export const ofBeginnings = (procedure: Procedure): Becomes[] => [
  ...howItBegins(procedure),
  ...withoutEach('wanted', procedure.wanted, 'is not wanted'),
  ...missing('wanted', procedure).map((field): Becomes => [
    `${field} is wanted too`,
    'wanted',
    { ...procedure.wanted, [field]: { clause: 'A.9', says: '' } },
  ]),
  ...withoutEach('respondents', procedure.respondents, 'cannot be complained of'),
  ...missing('respondents', procedure).map((category): Becomes => [
    `${category} can be complained of`,
    'respondents',
    { ...procedure.respondents, [category]: 'ASSOCIATED' },
  ]),
  ...Object.entries(procedure.approachable).flatMap(([category, offices]) =>
    without(offices).map(({ gone, rest }): Becomes => [
      `${category} cannot approach ${gone}`,
      'approachable',
      { ...procedure.approachable, [category]: rest },
    ]),
  ),
  ['is led by another clause', 'leads', 'A.25'],
  ['others are told by another clause', 'tellsOthers', 'A.25'],
  ['another one decides', 'investigatorDecides', !procedure.investigatorDecides],
  ['outcomes are combined otherwise', 'combinesOutcomes', !procedure.combinesOutcomes],
  ['welfare has another part', 'welfare', procedure.welfare ? undefined : { clause: 'A.2', says: '' }],
];

function howItBegins({ begins, stages }: Procedure): Becomes[] {
  const becomes = (index: number, name: string, to: object): Becomes => [
    `beginning ${String(index + 1)} ${name}`,
    'begins',
    begins.with(index, { ...begins[index]!, ...to }),
  ];
  return [
    ...without(begins).map(({ rest }, index): Becomes => [
      `there is no beginning ${String(index + 1)}`,
      'begins',
      rest,
    ]),
    ...begins.flatMap((one, index) => [
      becomes(index, 'is by another clause', { clause: 'A.25' }),
      becomes(index, 'is for the other wish', { informally: !one.informally }),
      becomes(index, 'is for others', { byStudent: one.byStudent ? undefined : true }),
      ...Object.keys(stages)
        .filter((stage) => stage !== one.at)
        .map((stage) => becomes(index, `is at ${stage}`, { at: stage })),
      ...without(one.gives).map(({ gone, rest }) => becomes(index, `does not give ${gone}`, { gives: rest })),
      ...withOneMore(one.gives, PARTS).map(({ more, all }) => becomes(index, `gives ${more} too`, { gives: all })),
      ...(one.sets ? [becomes(index, 'sets nothing', { sets: undefined })] : []),
    ]),
  ];
}

const withoutEach = (of: 'wanted' | 'respondents', table: object, name: string): Becomes[] =>
  without(Object.entries(table)).map(({ gone: [key], rest }) => [`${key} ${name}`, of, Object.fromEntries(rest)]);

/** What other procedures have there, and this one has not. */
const missing = (of: 'wanted' | 'respondents', procedure: Procedure): string[] =>
  [...new Set(places().procedures.flatMap(({ value }) => Object.keys(value[of])))].filter(
    (key) => !(key in procedure[of]),
  );
