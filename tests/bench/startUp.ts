import { performance } from 'node:perf_hooks';
import type { Issuer } from './issuer';
import { median } from './measure';
import { startProduct } from './server';

const TIMES = 5;

/** Seconds from starting the product's process until it says that it is ready, on a migrated database: the middle of some. */
export async function startUp(url: string, issuer: Issuer): Promise<number> {
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    const product = await startProduct(url, issuer);
    seconds.push((performance.now() - began) / 1_000);
    await product.stop();
  }
  return median(seconds);
}
