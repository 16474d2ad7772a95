type Key = string | number;
type Becomes = readonly [name: string, at: readonly Key[], to: unknown];

/** What people read is no rule; that it is there is for other tests. */
const PROSE = ['says', 'title', 'who', 'telephone', 'email'];

const isClause = (text: string): boolean => /^(A|B|IT)\.\d+$/.test(text);

/** Whatever a table says, changed in one place: an entry left out, a word or clause that is another, a number that is one more. */
export function ofData(value: unknown, at: readonly Key[] = []): Becomes[] {
  const here = at.join('.');
  if (typeof value === 'boolean') return [[`${here} is ${String(!value)}`, at, !value]];
  if (typeof value === 'number') return [[`${here} is ${String(value + 1)}`, at, value + 1]];
  if (typeof value === 'string') return ofText(value, here, at);
  if (Array.isArray(value)) return [...leftOut(value as unknown[], here, at), ...within(value, at)];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...Object.keys(value)
      .filter((key) => !PROSE.includes(key))
      .map((key): Becomes => [
        `${[...at, key].join('.')} is left out`,
        at,
        Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
      ]),
    ...within(value, at),
  ];
}

const within = (value: object, at: readonly Key[]): Becomes[] =>
  Object.entries(value)
    .filter(([key]) => !PROSE.includes(key))
    .flatMap(([key, one]) => ofData(one, [...at, Array.isArray(value) ? Number(key) : key]));

const leftOut = (list: readonly unknown[], here: string, at: readonly Key[]): Becomes[] =>
  list.map((_, index): Becomes => [
    `${here}.${String(index)} is left out`,
    at,
    list.filter((__, other) => other !== index),
  ]);

function ofText(text: string, here: string, at: readonly Key[]): Becomes[] {
  // A sentence
  if (text.includes(' ')) return [];
  const other = isClause(text) ? (text === 'A.25' ? 'A.24' : 'A.25') : 'SOMETHING_ELSE';
  return [[`${here} is ${other}`, at, other]];
}
