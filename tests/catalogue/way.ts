import { WAYS } from './ways';

/** One try of a way in which something could come out; its name is the one in the list. */
export function way(number: number, part: string, body: () => Promise<void>): void {
  const listed = WAYS.find((one) => one.number === number);
  if (!listed) throw new Error(`the list has no way ${String(number)}`);
  test(`${String(number)} ${listed.way}: ${part}`, body);
}
