import { mayKnowOf } from '../../src/acts/authority';
import { mayActUnder } from '../../src/policy/ability';
import { POLICIES } from '../../src/policy/policies';
import { bitsOf, CAPACITIES } from '../../src/procedures/capacity';
import { type Fact, factBits, FACTS } from '../../src/procedures/fact';
import { obstacles } from '../../src/procedures/judge';
import type { RuleBook } from '../../src/procedures/procedure';
import { PROCEDURES, RULEBOOKS } from '../../src/procedures/procedures';
import { ACTS, KNOWN_TO, type Said, WHO } from './acts';

const FACT_NAMES = Object.keys(FACTS) as Fact[];
const nameOf = ({ id, version }: RuleBook) => `${id} ${String(version)}`;
/** What comes after the name of an act tells apart the rules that give it to different people, in the order of the book. */
const actOf = (name: string): string => name.split(' ')[0]!;

const EACH = RULEBOOKS.flatMap((book) => {
  const rules = [...book.acts];
  return Object.entries(ACTS[nameOf(book)] ?? {}).map(([name, said]) => {
    const at = rules.findIndex(({ act }) => act === actOf(name));
    const [rule] = at < 0 ? [] : rules.splice(at, 1);
    return [nameOf(book), name, said, book, rule!] as const;
  });
});

const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
const statesOf = ({ on = 'Case' }: Said) => words(on.split(' while ')[1]);
const nounOf = ({ on = 'Case' }: Said) => on.split(' while ')[0]!;

test.each(RULEBOOKS.map((one) => [nameOf(one), one] as const))(
  'every act of %s is written down by hand',
  (name, one) => {
    expect(
      Object.keys(ACTS[name] ?? {})
        .map(actOf)
        .sort(),
    ).toEqual(one.acts.map(({ act }) => act).sort());
  },
);

/** Everybody there can be: with each capacity, two of them or none; with one or none, up to three of the words that the noun knows. */
function standingsToward(noun: string): string[][] {
  const own = Object.keys(POLICIES.find((one) => one.noun === noun)!.words);
  const some = own.flatMap((one, at) =>
    own.slice(at).flatMap((two, next) => own.slice(at + next).map((three) => [one, two, three])),
  );
  const pairs = CAPACITIES.flatMap((one, at) => CAPACITIES.slice(at + 1).map((other) => [one, other]));
  const one = [[], ...CAPACITIES.map((held) => [held])].flatMap((held) => [
    held,
    ...some.map((more) => [...held, ...new Set(more)]),
  ]);
  return [...one, ...pairs];
}

describe.each(EACH)('%s: %s', (_, name, said, of, rule) => {
  const { id: procedure, acts } = of;
  const names = Object.keys(PROCEDURES.find(({ id }) => id === procedure)?.stages ?? {});
  const { clause, once: always = {}, onceOfStudent = {}, unless = {}, notWhile = {} } = said;
  // Of a student, where that makes a difference
  const ofStudent: readonly Fact[] = Object.keys(onceOfStudent).length > 0 ? ['STUDENT_COMPLAINANT'] : [];
  const once: Readonly<Record<string, string>> = { ...always, ...onceOfStudent };
  const states = statesOf(said);
  const at = said.at === undefined ? undefined : words(said.at);
  const [needed, barring, halting] = [once, unless, notWhile].map(Object.keys) as [Fact[], Fact[], Fact[]];

  const inTheWay = (where: { stage?: string; state?: string }, facts: readonly Fact[]) =>
    obstacles(rule, { ...where, facts: factBits([...ofStudent, ...facts]) }, () => true).map(
      (one) => `${one.code} ${one.clause}`,
    );
  const here = { ...(at && { stage: at[0]! }), ...(states.length > 0 && { state: states[0]! }) };

  test('is for whom the clause gives it to, and for nobody else', () => {
    const given = said.who.split(' · ').map((who) => WHO[who]!);
    const wrong = standingsToward(nounOf(said)).filter(
      (standing) =>
        mayActUnder(of, rule, standing) !== given.some((all) => all.every((word) => standing.includes(word))),
    );
    expect(wrong).toEqual([]);
  });

  test('is possible at its stages and no others', () => {
    const possible = (stage: string) => (at ?? [stage]).includes(stage);
    expect(names.map((stage) => inTheWay({ ...here, stage }, needed))).toEqual(
      names.map((stage) => (possible(stage) ? [] : [`OUT_OF_TURN ${clause}`])),
    );
  });

  test('is possible while what it is on is in the right state', () => {
    const written = Object.values(ACTS[nameOf(of)] ?? {}).flatMap(statesOf);
    const all = [...new Set([...written, ...acts.flatMap(({ whileIn = [] }) => whileIn)]), 'ENDED'];
    const possible = (state: string) => states.length === 0 || states.includes(state);
    expect(all.map((state) => inTheWay({ ...here, state }, needed))).toEqual(
      all.map((state) => (possible(state) ? [] : [`OUT_OF_TURN ${clause}`])),
    );
  });

  test('waits for what has to come first, and for nothing else', () => {
    expect(inTheWay(here, needed)).toEqual([]);
    // Each by itself, and none of them waits only where another is there
    expect(inTheWay(here, []).sort()).toEqual(needed.map((missing) => `NOT_YET ${once[missing]!}`).sort());
    for (const missing of needed)
      expect(
        inTheWay(
          here,
          needed.filter((one) => one !== missing),
        ),
      ).toEqual([`NOT_YET ${once[missing]!}`]);
  });

  test('waits for no consultation where no student complains', () => {
    const facts = factBits(Object.keys(always) as Fact[]);
    expect(obstacles(rule, { ...here, facts }, () => true)).toEqual([]);
    const none = obstacles(rule, { ...here, facts: 0 }, () => true).map((one) => `${one.code} ${one.clause}`);
    expect(none.sort()).toEqual(
      Object.values(always)
        .map((needs) => `NOT_YET ${needs}`)
        .sort(),
    );
  });

  test('is barred by what cannot happen twice, and by nothing else', () => {
    expect(
      inTheWay(
        here,
        FACT_NAMES.filter((fact) => ![...barring, ...halting].includes(fact)),
      ),
    ).toEqual([]);
    for (const fact of barring) expect(inTheWay(here, [...needed, fact])).toEqual([`ALREADY_DONE ${unless[fact]!}`]);
  });

  test('waits for what halts it to be over', () => {
    for (const fact of halting) expect(inTheWay(here, [...needed, fact])).toEqual([`NOT_YET ${notWhile[fact]!}`]);
  });

  test('is on what the clause speaks of, leads where it says, and leaves what later acts wait for', () => {
    expect([rule.clause, rule.on ?? 'Case', rule.to, [...(rule.sets ?? [])], [...(rule.clears ?? [])]]).toEqual([
      clause,
      nounOf(said),
      said.then,
      words(said.makes),
      words(said.unmakes),
    ]);
  });
});

const LETTERS = {
  C: 'COMPLAINANT',
  R: 'RESPONDENT',
  L: 'CASE_LEAD',
  I: 'INVESTIGATOR',
  O: 'OVERSEER',
  H: 'WELFARE',
} as const;

test.each(FACT_NAMES.map((fact) => [fact] as const))(
  '%s is told as a reason to whom the ruling lets know it',
  (fact) => {
    const known: readonly string[] = words(KNOWN_TO[fact]).map((letter) => LETTERS[letter as keyof typeof LETTERS]);
    expect(known).not.toEqual([]);
    for (const capacity of CAPACITIES)
      expect({ capacity, told: mayKnowOf(bitsOf([capacity]))(fact) }).toEqual({
        capacity,
        told: known.includes(capacity),
      });
  },
);
