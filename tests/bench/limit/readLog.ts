import { pool } from './sql';

export type Read = readonly [sightId: number, capacities: number, kinds: number, at: string];

let waiting: Read[] = [];
let next: Promise<void> | undefined;

/** Puts reads on record together with those of whoever else waits; comes back when they are stored. */
export async function record(reads: readonly Read[]): Promise<void> {
  if (reads.length === 0) return;
  for (const one of reads) waiting.push(one);
  await (next ??= store());
}

async function store(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  const values = waiting;
  waiting = [];
  next = undefined;
  await new Promise<void>((resolve, reject) =>
    pool.query('INSERT INTO read_records (sightId, capacities, kinds, at) VALUES ?', [values], (error) =>
      error ? reject(error) : resolve(),
    ),
  );
}
