/** As people write a name who are not sure of it: without accents, in any case, with any apostrophe. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
