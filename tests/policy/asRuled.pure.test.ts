import { maySee } from '../../src/policy/ability';
import { POLICIES } from '../../src/policy/policies';
import { nounsSeenWhole } from '../../src/policy/wholeOf';
import { DIRECTORY, RULING } from './ruling';
import { EVERYWHERE, LETTERS, OF_NOUN } from './words';

type Standing = readonly string[];
type Lines = Readonly<Record<string, string>>;

const NOUNS: Readonly<Record<string, Lines>> = RULING;

/** Who is let in in an emergency has the sight of L, with no wall lifted. */
const inAnEmergency = (standing: Standing): Standing[] =>
  standing.includes('CASE_LEAD')
    ? [standing, standing.map((word) => (word === 'CASE_LEAD' ? 'EMERGENCY' : word))]
    : [standing];

/** What one entry of a line asks for: who, and the words for its condition. */
function standingsFor(noun: string, entry: string): Standing[] {
  const [letter = '', ...condition] = entry.split(' ');
  const [words, known] = [condition.join(' '), OF_NOUN[noun] ?? {}];
  const asked = known[entry] ?? (words === '' ? '' : (known[words] ?? EVERYWHERE[words]));
  if (asked === undefined) throw new Error(`words.ts has no word of ${noun} for: ${entry}`);
  const standings = asked.split(' | ').map((alternative) => {
    const all = alternative.split(' ').filter((word) => word !== '');
    if (letter === 'anybody') return all;
    return all[0] === 'anybody' ? all.slice(1) : [LETTERS[letter]!, ...all];
  });
  return standings.flatMap(inAnEmergency);
}

const lineOf = (noun: string, field: string): string =>
  Object.entries(NOUNS[noun]!).find(([fields]) => fields.split(' ').includes(field))![1];

/** The least that opens a field, as the ruling has it. */
function ruledFor(noun: string, field: string): Standing[] {
  const says = lineOf(noun, field);
  const byLine = (line: string) => line.split(' · ').flatMap((entry) => standingsFor(noun, entry));
  const looked = noun === 'Person' && (DIRECTORY.fields as readonly string[]).includes(field) ? [['LOOKED_UP']] : [];
  if (!says.startsWith('→ ')) return [...byLine(says), ...looked];
  // A way is open to whoever sees where it begins; on a case, to those for whom there can be something at its end (rule 4)
  if (noun !== 'Case') return byLine(lineOf(noun, 'id'));
  const letters = lineOf(says.slice(2), 'id')
    .split(' · ')
    .map((entry) => entry.split(' ')[0]!);
  return letters.flatMap((letter) => inAnEmergency([LETTERS[letter]!]));
}

const within = (one: Standing, other: Standing): boolean => one.every((word) => other.includes(word));

describe.each(POLICIES.map((policy) => [policy.noun, policy] as const))('%s', (noun, { fields, rules }) => {
  test('has the fields that the ruling speaks of', () => {
    const said = Object.keys(NOUNS[noun]!).flatMap((line) => line.split(' '));
    expect([...fields].sort()).toEqual(said.sort());
  });

  test('opens each field to whom the ruling gives it', () => {
    const missing = fields.flatMap((field) =>
      ruledFor(noun, field)
        .filter((one) => !maySee(noun, field, one))
        .map((one) => `${field} to ${one.join(' + ')}`),
    );
    expect(missing).toEqual([]);
  });

  test('opens none to anybody else, and in no more cases', () => {
    const ruled = new Map(fields.map((field) => [field, ruledFor(noun, field)]));
    // Whoever sees anything of a thing sees that it is there
    ruled.set('id', [...ruled.values()].flat());
    const more = rules.flatMap(({ standing, fields: open }) =>
      open
        .filter((field) => !ruled.get(field)!.some((one) => within(one, standing)))
        .map((field) => `${field} to ${standing.join(' + ')}`),
    );
    expect(more).toEqual([]);
  });
});

test('rule 5: of these nouns whoever leads sees every one there is', () => {
  const bare = Object.keys(NOUNS).filter((noun) =>
    Object.values(NOUNS[noun]!).some((line) => line.split(' · ').includes('L')),
  );
  expect([...nounsSeenWhole('CASE_LEAD')].sort()).toEqual(bare.sort());
});

test('The words for the conditions of the ruling are words that its nouns have', () => {
  const words = (asked: string) => asked.split(/[ |]+/).filter((word) => word !== 'anybody');
  for (const [noun, conditions] of Object.entries(OF_NOUN)) {
    const known = [...Object.keys(POLICIES.find((one) => one.noun === noun)!.words), ...Object.values(LETTERS)];
    expect([
      noun,
      Object.values(conditions)
        .flatMap(words)
        .filter((word) => !known.includes(word)),
    ]).toEqual([noun, []]);
  }
});
