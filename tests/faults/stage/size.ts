/** `npm run faults` does everything in its full size; within `npm test` it is done in short. */
export const FULL = process.env['FAULTS'] === 'full';

/** How often, how many: in full, and in short. */
export const size = (full: number, short: number): number => (FULL ? full : short);

/** Milliseconds for one test: servers start and stop in it, on a machine that may do other work. */
export const PATIENCE = size(1_800_000, 300_000);

/** One line of results: what was done, and what was found. */
export function report(what: string, found: object): void {
  const figures = Object.entries(found).map(([name, figure]) => `${name} ${String(figure)}`);
  if (FULL) process.stderr.write(`${what}: ${figures.join(' · ')}\n`);
}
