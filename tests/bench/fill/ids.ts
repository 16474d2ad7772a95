import { hash } from 'node:crypto';

/** A version 4 UUID that follows from a label, so that the same label is the same row in a database of any size. */
export function idOf(label: string): string {
  const hex = hash('md5', label);
  const variant = '89ab'[parseInt(hex[16]!, 16) & 3]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * The id of something in a case. It begins as the case's own does: written in the order of the cases' ids, all indexes grow
 * at their ends, while the cases of one page still lie wherever their random ids put them.
 */
export const idIn = (caseId: string, label: string): string => caseId.slice(0, 8) + idOf(caseId + label).slice(8);

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ALL = 1n << 40n;
const ODD = 677_650_831_837n;

/** Eight letters, another for every number: multiplying by an odd number reaches each once. */
export function referenceOf(number: number): string {
  let rest = (BigInt(number + 1) * ODD) % ALL;
  let text = '';
  for (let place = 0; place < 8; place += 1) {
    text += LETTERS[Number(rest & 31n)]!;
    rest >>= 5n;
  }
  return text;
}
