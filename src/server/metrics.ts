import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { RequestLine } from './log';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  observe(line: RequestLine): void;
  stop(): Promise<void>;
  readonly url: string;
}

/** Counts requests, and serves the counts to Prometheus at an address of their own. No label says who, or what about. */
export async function serveMetrics(host: string, port: number): Promise<Metrics> {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'cloister_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [register],
  });
  const durations = new Histogram({
    name: 'cloister_request_duration_seconds',
    help: 'Time from the request line to the end of the answer.',
    labelNames,
    buckets: SECONDS,
    registers: [register],
  });

  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    register.metrics().then(
      (text) => response.writeHead(200, { 'content-type': register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/metrics`,
    observe({ method, route, status, milliseconds }) {
      const labels = { method, route, status: String(status) };
      requests.inc(labels);
      durations.observe(labels, milliseconds / 1_000);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      register.clear();
    },
  };
}
