const shown = new Map<unknown, string[]>();

/** Remembers a field of a class that the door fills from the column of the same name. */
export function rememberShown(type: unknown, field: string): void {
  shown.set(type, [...(shown.get(type) ?? []), field]);
}

const found = (type: unknown): readonly string[] =>
  typeof type === 'function' ? [...found(Object.getPrototypeOf(type)), ...(shown.get(type) ?? [])] : [];

const memo = new Map<unknown, readonly string[]>();

/** The fields of a class that the door fills, with those of the classes it extends. Asked once the class is whole. */
export function shownFields(type: unknown): readonly string[] {
  let fields = memo.get(type);
  if (!fields) memo.set(type, (fields = found(type)));
  return fields;
}
