/** The way from a file's exports to a piece of what it declares. */
export type Path = readonly [string, ...(string | number)[]];

/** A change to one file of the product: another text, or another piece of what it declares. */
export type Change = { readonly file: string } & (
  { readonly text: string } | { readonly at: Path; readonly to: unknown }
);

/** One change, by a name that stays the same as long as what it changes does. */
export interface Mutant {
  readonly name: string;
  readonly change: Change;
}

type Key = string | number;

/** Puts something else in one place. What lies beside it may be shared with other places, and is copied instead. */
export function put(exported: Readonly<Record<string, unknown>>, [name, ...rest]: Path, to: unknown): void {
  const declared = exported[name] as Record<Key, unknown>;
  const [key, ...deeper] = rest;
  if (key !== undefined) declared[key] = changed(declared[key], deeper, to);
  else if (Array.isArray(declared)) declared.splice(0, declared.length, ...(to as unknown[]));
  else throw new Error(`${name} cannot be replaced as a whole`);
}

function changed(before: unknown, [key, ...deeper]: readonly Key[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(before) ? [...(before as unknown[])] : { ...(before as object) };
  const place = copy as Record<Key, unknown>;
  place[key] = changed(place[key], deeper, to);
  return copy;
}
