/** A list with one entry less, for each entry. */
export const without = <T>(list: readonly T[]): { gone: T; rest: T[] }[] =>
  list.map((gone, index) => ({ gone, rest: list.filter((_, other) => other !== index) }));

/** A list with one entry more, for each that it could have. */
export const withOneMore = <T>(list: readonly T[], possible: readonly T[]): { more: T; all: T[] }[] =>
  possible.filter((one) => !list.includes(one)).map((more) => ({ more, all: [...list, more] }));
