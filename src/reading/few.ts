/** The next power of two. */
export const fewFor = (length: number): number => 2 ** Math.ceil(Math.log2(length));

/** As many again and again of the last until there are a power of two: few lengths make few statements, which are then kept prepared. */
export const paddedToFew = (values: readonly unknown[]): readonly unknown[] => [
  ...values,
  ...Array.from({ length: fewFor(values.length) - values.length }, () => values.at(-1)!),
];
