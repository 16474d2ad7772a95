import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Server } from './server';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token: string;
  readonly body?: string;
}

export type Ask = (asked: Request) => Promise<string>;

const CONNECTIONS = 16;
const PATIENCE = 30_000;

/** Asks a server over connections that are kept. Whatever is not answered 200 ends the bench. */
export function asking({ name, port }: Server, connections = CONNECTIONS): { ask: Ask; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask: Ask = ({ method, path, token, body }) =>
    new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      };
      const sent = request({ agent, host: '127.0.0.1', port, method, path, headers, timeout: PATIENCE }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`the ${name} answered ${String(response.statusCode)}: ${text.slice(0, 500)}`));
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`the ${name} did not answer ${method} ${path}`)));
      sent.on('error', reject);
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
}

export interface Load {
  readonly done: number;
  readonly seconds: number;
  /** Milliseconds of each, sorted. */
  readonly times: readonly number[];
}

/** Repeats something for so long, as many at once as there are connections. */
export async function repeat(once: (number: number) => Promise<unknown>, seconds: number): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1_000;
  let number = 0;
  const worker = async () => {
    for (let at = performance.now(); at < until; at = performance.now()) {
      await once((number += 1));
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const took = (performance.now() - began) / 1_000;
  return { done: times.length, seconds: took, times: times.sort((a, b) => a - b) };
}
