import { setTimeout as pause } from 'node:timers/promises';
import { Dice } from '../prove/dice';
import { BODIES } from './kinds/bodies';
import { DOCUMENTS } from './kinds/documents';
import { INPUTS } from './kinds/inputs';
import { SOCKETS } from './kinds/sockets';
import { TICKETS } from './kinds/tickets';
import { TOKENS } from './kinds/tokens';
import { judge } from './judge';
import { Legitimate } from './legitimate';
import { meansOf } from './means';
import { Product } from './product';
import { Report } from './report';
import { isRaw, type Kind, type Means, type Plain, type Raw } from './request';
import { Sender } from './sender';
import { Stalled } from './stalled';

export const KINDS: readonly Kind[] = [...DOCUMENTS, ...BODIES, ...TOKENS, ...INPUTS, ...TICKETS, ...SOCKETS];

export interface Plan {
  readonly requests: number;
  readonly seed: number;
  /** Another database than the embedded one. */
  readonly database?: string;
  /** The one request of the seed with this number. */
  readonly only?: number;
  readonly progress?: (line: string) => void;
}

const AT_ONCE = 24;
/** Every so many requests one is of somebody who uses the product as it is meant. */
const LEGITIMATE_EVERY = 50;
/** Parts of the whole after which what the process holds is looked at. */
const LOOKS = [0.1, 0.25, 0.5, 1];

/** The request of this number: it follows from the seed and the number alone. */
export function requestOf(seed: number, number: number, means: Means): { kind: Kind; request: Plain | Raw } {
  const dice = new Dice(`${String(seed)} ${String(number)}`);
  const kind = dice.weighted(KINDS, ({ weight }) => weight)!;
  return { kind, request: kind.make(dice, means) };
}

/** Sends everything nobody should send to a real process, and says what became of it. */
export async function attack({ requests, seed, database, only, progress }: Plan): Promise<Report> {
  const product = await Product.start(database);
  const sender = new Sender(product.port, AT_ONCE);
  const report = new Report(seed, progress);
  try {
    const means = await meansOf(product);
    const stalled = new Stalled(product.port);
    const legitimate = await Legitimate.begin(product, sender);
    await settle();
    report.look(0, await product.holding());
    const one = async (number: number) => {
      const { kind, request } = requestOf(seed, number, means);
      const began = performance.now();
      try {
        const got = isRaw(request) ? await sender.raw(request) : [await sender.plain(request)];
        report.note(kind, number, request, got, got.map(judge), performance.now() - began);
      } catch (error) {
        report.fail(kind.name, number, request, `it was not answered: ${String(error)}`);
      }
      if (number % LEGITIMATE_EVERY === 0) report.legitimate(await legitimate.ask(number));
    };

    let next = only ?? 0;
    for (const part of only === undefined ? LOOKS : [1]) {
      const until = only === undefined ? Math.round(requests * part) : only + 1;
      const began = performance.now();
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (next < until && product.lives) await one(next++);
        }),
      );
      report.ran(performance.now() - began);
      if (!product.lives) break;
      await settle();
      report.look(part, await product.holding());
      progress?.(report.soFar());
    }
    report.legitimate(product.lives ? await legitimate.ask(0) : 'the process is gone');
    report.stalled(stalled.end());
    sender.close();
    await settle();
    if (product.lives) report.end(await product.holding());
  } finally {
    sender.close();
    await product.stop();
  }
  report.heard(product.complaints);
  return report;
}

/** What was let go of is gone a moment later. */
const settle = () => pause(700);
