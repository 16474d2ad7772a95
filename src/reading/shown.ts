const shown = new Map<unknown, string[]>();

/** Remembers a field of a class that the door fills from the column of the same name. */
export function rememberShown(type: unknown, field: string): void {
  shown.set(type, [...(shown.get(type) ?? []), field]);
}

/** The fields of a class that the door fills, with those of the classes it extends. */
export const shownFields = (type: unknown): readonly string[] =>
  typeof type === 'function' ? [...shownFields(Object.getPrototypeOf(type)), ...(shown.get(type) ?? [])] : [];
