import { asking, repeat } from './load';
import type { Operation } from './operations';
import type { Server } from './server';
import { between, type Statements } from './statements';

/** One operation against one server for a while. */
export interface Figures {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of a processor that the server's process used for one. */
  readonly cpu: number;
  readonly memory: number;
  readonly statements: number;
  /** Milliseconds of the database for one, waiting for locks, the disk and a processor included. */
  readonly database: number;
}

const SETTLING = 1;

export async function measure(
  operation: Operation,
  server: Server,
  seconds: number,
  statements: Statements,
): Promise<Figures> {
  const { ask, close } = asking(server);
  const once = await operation.against(server, ask);
  await repeat(once, SETTLING);
  const [cpu, before] = [await server.cpu(), await statements.done()];
  const { done, seconds: took, times } = await repeat(once, seconds);
  const used = (await server.cpu()) - cpu;
  const asked = between(before, await statements.done());
  close();
  return {
    perSecond: done / took,
    p50: times[Math.floor(done / 2)]!,
    p99: times[Math.floor(done * 0.99)]!,
    cpu: used / done,
    memory: await server.memory(),
    statements: asked.statements / done,
    database: asked.time / done,
  };
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
};

/** The middle of several rounds, each figure by itself. */
export const middleOf = (rounds: readonly Figures[]): Figures => {
  const of = (figure: keyof Figures) => median(rounds.map((round) => round[figure]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    memory: of('memory'),
    statements: of('statements'),
    database: of('database'),
  };
};
