import type { Noun } from './noun';

/** One column of a noun: what it is worked out from, and what it is called in a row. */
export interface Column {
  readonly text: string;
  readonly name: string;
}

const known = new WeakMap<Noun, readonly Column[]>();

/** The columns of a noun, one by one. */
export function columnsOf(noun: Noun): readonly Column[] {
  const columns = known.get(noun) ?? partsOf(noun.columns).map(columnOf);
  known.set(noun, columns);
  return columns;
}

/** `expression AS name`, or a column that is called in a row as it is in its table. */
function columnOf(part: string): Column {
  const [, text = part, name = part.replace(/^.*\.|`/gs, '')] = /^(.+)\sAS\s+["`]?(\w+)["`]?$/s.exec(part) ?? [];
  return { text, name };
}

/** What stands between the commas that are in no brackets and no quotes. */
function partsOf(columns: string): string[] {
  const parts: string[] = [];
  let [from, depth, quoted] = [0, 0, false];
  for (let at = 0; at <= columns.length; at += 1) {
    const letter = columns[at];
    if (letter === "'") quoted = !quoted;
    else if (!quoted && letter === '(') depth += 1;
    else if (!quoted && letter === ')') depth -= 1;
    if (letter !== undefined && (letter !== ',' || depth > 0 || quoted)) continue;
    parts.push(columns.slice(from, at).trim());
    from = at + 1;
  }
  return parts;
}
