// Loaded into the product's process before it starts: says on request what it holds, once what nobody needs is thrown away.
const collect = (globalThis as { gc?: () => void }).gc;

export interface Holding {
  /** Megabytes of objects still in use. */
  readonly heap: number;
  /** Megabytes of memory altogether. */
  readonly rss: number;
  /** Milliseconds it has had a processor. */
  readonly cpu: number;
  /** What the process waits for, by kind. */
  readonly handles: Readonly<Record<string, number>>;
}

const MEGABYTE = 1_048_576;

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  collect?.();
  collect?.();
  const { heapUsed, rss } = process.memoryUsage();
  const handles: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) handles[kind] = (handles[kind] ?? 0) + 1;
  process.send?.({
    heap: heapUsed / MEGABYTE,
    rss: rss / MEGABYTE,
    cpu: (user + system) / 1_000,
    handles,
  } satisfies Holding);
});
process.channel?.unref();
// Nobody is left to end it
process.on('disconnect', () => process.exit(1));
