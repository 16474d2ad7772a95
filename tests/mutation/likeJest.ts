/** What jest gives the tests’ college, for a run without it: which database, and something that happens at the end. */
const endings: (() => unknown)[] = [];

Object.assign(globalThis, { DATABASE: 'sqlite', afterAll: (end: () => unknown) => endings.push(end) });

export async function end(): Promise<void> {
  for (const one of endings) await one();
}
