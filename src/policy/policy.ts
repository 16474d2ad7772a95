import { type Capacity, CAPACITIES } from '../procedures/capacity';
import type { Clause } from '../procedures/procedure';

/** One line of a policy: who has all these words in their standing may see these fields, because of this clause. */
export interface Rule {
  readonly clause: Clause;
  readonly standing: readonly string[];
  readonly fields: readonly string[];
}

/** Who may see what of one noun. Rules only grant: what none of them gives is closed. */
export interface Policy {
  readonly noun: string;
  /** The words besides capacities that a standing toward this noun can hold, each with its meaning. */
  readonly words: Readonly<Record<string, string>>;
  /** Them alone; a word's place here is its bit in a mask. */
  readonly wordsInOrder: readonly string[];
  /** Every field of the noun; one that is missing here keeps the server from starting. */
  readonly fields: readonly string[];
  /** Whether seeing it goes on record; false where no more shows than that a case exists and where it stands. */
  readonly confidential: boolean;
  readonly rules: readonly Rule[];
}

const PLAIN = new Set<string>(CAPACITIES);

/** Access in an emergency is the sight of whoever leads, rule by rule, with no wall lifted. */
const inAnEmergency = (rule: Rule): Rule[] =>
  rule.standing.includes('CASE_LEAD')
    ? [{ ...rule, standing: rule.standing.map((word) => (word === 'CASE_LEAD' ? 'EMERGENCY' : word)) }]
    : [];

/** Declares a noun's policy. A rule speaks of `ALL` fields or names them; `id` is needed to see the thing at all. */
export function policy<const W extends string, const F extends string>(definition: {
  noun: string;
  words: Readonly<Record<W, string>>;
  fields: readonly F[];
  confidential?: false;
  rules: readonly (readonly [
    Clause,
    NoInfer<W> | Capacity | readonly (NoInfer<W> | Capacity)[],
    readonly (F | 'id')[] | 'ALL',
  ])[];
}): Policy {
  const { noun, words, confidential = true } = definition;
  const fields = ['id', ...definition.fields];
  const rules: Rule[] = definition.rules.map(([clause, standing, open]) => ({
    clause,
    standing: typeof standing === 'string' ? [standing] : [...standing],
    fields: open === 'ALL' ? fields : [...new Set(['id', ...open])],
  }));
  rules.push(...rules.flatMap(inAnEmergency));
  const wordsInOrder = Object.keys(words);
  for (const word of wordsInOrder) {
    if (PLAIN.has(word)) throw new Error(`${noun}: ${word} is a capacity`);
    // Both are columns, and a database may take names that differ in case alone for one
    if (fields.some((field) => field.toLowerCase() === word.toLowerCase()))
      throw new Error(`${noun}: ${word} is a field`);
  }
  return { noun, words, wordsInOrder, fields, confidential, rules };
}
