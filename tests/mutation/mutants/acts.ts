import type { Need } from '../../../src/procedures/need';
import type { ActRule, RuleBook } from '../../../src/procedures/procedure';
import { withOneMore, without } from './lists';
import { capacities, places } from './places';

type Becomes = readonly [name: string, to: readonly object[]];

/** What an act can become: impossible, less guarded, more guarded, given to others, leading elsewhere, on something else. */
export function ofAct(book: RuleBook, stages: readonly string[], rule: ActRule): Becomes[] {
  return [
    ['is removed', []],
    ['is by another clause', [{ ...rule, clause: rule.clause === 'A.24' ? 'A.25' : 'A.24' }]],
    ['is on something else', [{ ...rule, on: rule.on === undefined ? 'Meeting' : undefined }]],
    ...byWhom(rule),
    ...fromWhere(stages, rule),
    ...whereTo(stages, rule),
    ...inWhichState(book, rule),
    ...onWhichFacts(rule),
  ];
}

const said = (standing: string | readonly string[]): string => [standing].flat().join(' + ');

function byWhom(rule: ActRule): Becomes[] {
  const becomes = (name: string, by: ActRule['by']): Becomes => [name, [{ ...rule, by }]];
  return [
    ...without(rule.by).map(({ gone, rest }) => becomes(`is not for ${said(gone)}`, rest)),
    ...capacities()
      .filter((one) => !rule.by.includes(one))
      .map((one) => becomes(`is for ${one} too`, [...rule.by, one])),
    ...rule.by.flatMap((standing, index) =>
      typeof standing === 'string'
        ? []
        : without(standing).map(({ gone, rest }) =>
            becomes(`asks of ${said(standing)} no ${gone}`, rule.by.with(index, rest)),
          ),
    ),
  ];
}

function fromWhere(stages: readonly string[], rule: ActRule): Becomes[] {
  const { from } = rule;
  if (!from) return stages.map((stage) => [`is possible only at ${stage}`, [{ ...rule, from: [stage] }]]);
  return [
    ['is possible at any stage', [{ ...rule, from: undefined }]],
    ...without(from).map(({ gone, rest }) => [`is not possible at ${gone}`, [{ ...rule, from: rest }]] as const),
    ...withOneMore(from, stages).map(({ more, all }) => [`is possible at ${more}`, [{ ...rule, from: all }]] as const),
  ];
}

function whereTo(stages: readonly string[], rule: ActRule): Becomes[] {
  const { to } = rule;
  const leads = (name: string, where: unknown): Becomes => [name, [{ ...rule, to: where }]];
  if (typeof to !== 'object')
    return [undefined, ...stages]
      .filter((stage) => stage !== to)
      .map((stage) => leads(stage === undefined ? 'leads nowhere' : `leads to ${stage}`, stage));
  return Object.entries(to).flatMap(([choice, before]) =>
    [undefined, ...stages]
      .filter((stage) => stage !== before)
      .map((stage) => leads(`with ${choice} leads ${stage ? `to ${stage}` : 'nowhere'}`, { ...to, [choice]: stage })),
  );
}

/** The states there are, as far as any act on the same noun speaks of them, and one that none speaks of. */
function inWhichState({ acts }: RuleBook, rule: ActRule): Becomes[] {
  const { whileIn, on } = rule;
  if (!whileIn) return [['is possible only while ENDED', [{ ...rule, whileIn: ['ENDED'] }]]];
  const states = [...new Set(acts.filter((one) => one.on === on).flatMap((one) => one.whileIn ?? [])), 'ENDED'];
  return [
    ['is possible in any state', [{ ...rule, whileIn: undefined }]],
    ...without(whileIn).map(
      ({ gone, rest }) => [`is not possible while ${gone}`, [{ ...rule, whileIn: rest }]] as const,
    ),
    ...withOneMore(whileIn, states).map(
      ({ more, all }) => [`is possible while ${more}`, [{ ...rule, whileIn: all }]] as const,
    ),
  ];
}

function onWhichFacts(rule: ActRule): Becomes[] {
  const facts = Object.keys(places().table<object>('FACTS').value);
  const guards = (['needs', 'barredBy', 'notWhile'] as const).flatMap((guard): Becomes[] => {
    const list = rule[guard] ?? [];
    const becomes = (name: string, to: readonly object[]): Becomes => [name, [{ ...rule, [guard]: to }]];
    return [
      ...without(list).map(({ gone, rest }) => becomes(`${guard} ${gone.fact} no longer`, rest)),
      ...list.flatMap((one, index) => [
        becomes(`${guard} ${one.fact} by another clause`, list.with(index, { ...one, clause: 'A.25' })),
        // Nothing bars or halts an act in some cases only
        ...['STUDENT_COMPLAINANT', 'RESPONDENT_INFORMED', undefined]
          .filter((when) => guard === 'needs' && when !== one.when && when !== one.fact)
          .map((when) =>
            becomes(
              `${guard} ${one.fact} ${when ? `where ${when}` : 'always'}`,
              list.with(index, { ...one, when } as Need),
            ),
          ),
      ]),
      ...facts
        .filter((fact) => !list.some((one) => one.fact === fact))
        .map((fact) => becomes(`${guard} ${fact} too`, [...list, { fact, clause: rule.clause }])),
    ];
  });
  const effects = (['sets', 'clears'] as const).flatMap((effect): Becomes[] => {
    const list: readonly string[] = rule[effect] ?? [];
    return [
      ...without(list).map(({ gone, rest }) => [`${effect} ${gone} no longer`, [{ ...rule, [effect]: rest }]] as const),
      ...withOneMore(list, facts).map(
        ({ more, all }) => [`${effect} ${more} too`, [{ ...rule, [effect]: all }]] as const,
      ),
    ];
  });
  return [...guards, ...effects];
}
