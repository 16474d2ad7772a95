import { type Figures, measure, median, middleOf } from './measure';
import type { Operation } from './operations';
import type { Server } from './server';
import { Statements } from './statements';

export interface Comparison {
  readonly operation: Operation;
  readonly product: Figures;
  readonly limit: Figures;
  /** Throughput of the product as a share of the limit's: the middle of the rounds, and the least and the largest. */
  readonly ratio: readonly [middle: number, least: number, most: number];
}

/** Both take turns at each operation, round after round, so that what slows the machine down slows both. */
export async function compare(
  operations: readonly Operation[],
  product: Server,
  limit: Server,
  { url, rounds, seconds }: { url: string; rounds: number; seconds: number },
  progress: (text: string) => void,
): Promise<Comparison[]> {
  const statements = await Statements.of(url);
  const figures = operations.map((operation) => ({ operation, ours: [] as Figures[], theirs: [] as Figures[] }));
  for (let round = 1; round <= rounds; round += 1)
    for (const { operation, ours, theirs } of figures) {
      progress(`round ${String(round)} of ${String(rounds)}: ${operation.name}`);
      const turns: readonly (readonly [Server, Figures[]])[] = [
        [product, ours],
        [limit, theirs],
      ];
      for (const [server, into] of round % 2 === 1 ? turns : [...turns].reverse())
        into.push(await measure(operation, server, seconds, statements));
    }
  await statements.close();
  return figures.map(({ operation, ours, theirs }) => {
    const ratios = ours.map(({ perSecond }, round) => perSecond / theirs[round]!.perSecond);
    return {
      operation,
      product: middleOf(ours),
      limit: middleOf(theirs),
      ratio: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
    };
  });
}
