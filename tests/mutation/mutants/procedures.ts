import type { ActRule, Procedure, RuleBook } from '../../../src/procedures/procedure';
import type { Mutant, Path } from '../change';
import { ofAct } from './acts';
import { ofBeginnings } from './beginnings';
import { ofData } from './data';
import { withOneMore, without } from './lists';
import { capacities, type Place, places } from './places';

/** Every guard of every act, every clock, outcome, companion, overseer and fact, removed or changed. */
export const ofProcedures = (): Mutant[] => [
  ...places().procedures.flatMap((place) => [
    ...ofActs(place, Object.keys(place.value.stages)),
    ...ofProcedure(place),
    ...ofTheRest(place),
  ]),
  ...places().rulebooks.flatMap((place) => ofActs(place, [])),
  ...ofFacts(),
  ...ofHappenings(),
];

const ofActs = ({ file, exported, value: book }: Place<RuleBook>, stages: readonly string[]): Mutant[] =>
  book.acts.flatMap((rule, index) =>
    ofAct(book, stages, rule).map(([name, to]) => ({
      name: `${book.id} ${String(book.version)}: ${rule.act} ${name}`,
      change: { file, at: [exported, 'acts'], to: book.acts.toSpliced(index, 1, ...(to as ActRule[])) },
    })),
  );

/** Whatever else it says, one thing at a time. */
const ofTheRest = ({ file, exported, value: { acts: _, ...rest } }: Place<Procedure>): Mutant[] =>
  ofData(rest)
    .filter(([, at]) => at.length > 0)
    .map(([name, at, to]) => ({
      name: `${rest.id} ${String(rest.version)}: ${name}`,
      change: { file, at: [exported, ...at], to },
    }));

function ofProcedure({ file, exported, value: procedure }: Place<Procedure>): Mutant[] {
  const { id, version, acts, stages, clocks, outcomes, companions, overseer = {} } = procedure;
  const becomes = (name: string, at: readonly (string | number)[], to: unknown): Mutant => ({
    name: `${id} ${String(version)}: ${name}`,
    change: { file, at: [exported, ...at] as Path, to },
  });
  const removed = <T extends object>(list: 'clocks' | 'outcomes' | 'companions', called: keyof T) =>
    without(procedure[list] as unknown as readonly T[]).map(({ gone, rest }) =>
      becomes(`${list} without ${String(gone[called])}`, [list], rest),
    );
  const flags = <T extends object>(
    list: 'outcomes' | 'companions',
    one: T,
    index: number,
    called: keyof T,
    flag: keyof T,
  ) =>
    becomes(
      `${String(one[called])} ${one[flag] ? 'has no' : 'has'} ${String(flag)}`,
      [list, index, String(flag)],
      !one[flag],
    );
  return [
    ...ofBeginnings(procedure).map(([name, list, to]) => becomes(name, [list], to)),
    ...without(Object.entries(stages)).map(({ gone, rest }) =>
      becomes(`there is no stage ${gone[0]}`, ['stages'], Object.fromEntries(rest)),
    ),
    ...Object.entries(overseer).flatMap(([category, office]) =>
      [...new Set(Object.values(overseer)), 'VICE_PRINCIPAL', undefined]
        .filter((other) => other !== office)
        .map((other) =>
          becomes(`cases against ${category} are overseen by ${other ?? 'nobody'}`, ['overseer', category], other),
        ),
    ),
    ...removed<Procedure['clocks'][number]>('clocks', 'clock'),
    ...clocks.flatMap((clock, index) => [
      ...periods(clock.period).map((period) =>
        becomes(`${clock.clock} runs for ${JSON.stringify(period)}`, ['clocks', index, 'period'], period),
      ),
      ...(['startedBy', 'metBy'] as const).flatMap((end) =>
        [...acts.map(({ act }) => act), ...Object.keys(stages)]
          .filter((other) => ![clock[end]].flat().includes(other))
          .map((other) => becomes(`${clock.clock} is ${end} ${other}`, ['clocks', index, end], other)),
      ),
      ...['PROCEEDINGS', 'STEP', 'MEDIATION', 'COMPLAINANT', 'RESPONDENT']
        .filter((other) => other !== clock.measures)
        .map((other) => becomes(`${clock.clock} measures ${other}`, ['clocks', index, 'measures'], other)),
    ]),
    ...removed<Procedure['outcomes'][number]>('outcomes', 'outcome'),
    ...outcomes.flatMap((one, index) => [
      flags('outcomes', one, index, 'outcome', 'needsBadFaith'),
      flags('outcomes', one, index, 'outcome', 'needsMonitoring'),
    ]),
    ...removed<Procedure['companions'][number]>('companions', 'kind'),
    ...companions.flatMap((one, index) => [
      becomes(`${one.kind} is for others`, ['companions', index, 'for'], one.for === 'ANYONE' ? 'STUDENTS' : 'ANYONE'),
      flags('companions', one, index, 'kind', 'needsReason'),
    ]),
  ];
}

/** A day, a week or a month more or less, and the same number of something else. */
function periods(period: Procedure['clocks'][number]['period']): object[] {
  const [[unit, count]] = Object.entries(period) as [[string, number]];
  const others = ['weeks', 'months', 'workingDays'].filter((other) => other !== unit);
  return [{ [unit]: count + 1 }, { [unit]: count - 1 }, ...others.map((other) => ({ [other]: count }))];
}

/** To whom a fact may be named as what stands in the way. */
function ofFacts(): Mutant[] {
  const { file, exported, value: facts } = places().table<Record<string, { knownTo: readonly string[] }>>('FACTS');
  return Object.entries(facts).flatMap(([fact, { knownTo }]) => {
    const becomes = (name: string, to: readonly string[]): Mutant => ({
      name: `${fact} as a reason: ${name}`,
      change: { file, at: [exported, fact, 'knownTo'], to },
    });
    return [
      ...without(knownTo).map(({ gone, rest }) => becomes(`${gone} is not told of it`, rest)),
      ...withOneMore(knownTo, capacities()).map(({ more, all }) => becomes(`${more} is told of it`, all)),
    ];
  });
}

/** Which field one must be able to see to know that something happened. */
function ofHappenings(): Mutant[] {
  const { file, exported, value } = places().table<Record<string, { noun: string; field: string }>>('HAPPENINGS');
  const policies = places().policies.map((place) => place.value);
  return Object.entries(value).flatMap(([kind, { noun, field }]) =>
    policies
      .filter((policy) => [noun, 'Case'].includes(policy.noun))
      .flatMap((policy) => policy.fields.map((other) => ({ noun: policy.noun, field: other })))
      .filter((other) => other.noun !== noun || other.field !== field)
      .map((other) => ({
        name: `an event ${kind}: it is about ${other.noun}.${other.field}`,
        change: { file, at: [exported, kind] as const, to: { ...value[kind], ...other } },
      })),
  );
}
