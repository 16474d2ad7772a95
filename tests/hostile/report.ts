import type { Judgement } from './judge';
import type { Holding } from './probe';
import { isRaw, type Kind, type Plain, type Raw } from './request';
import type { Got } from './sender';

interface Row {
  count: number;
  milliseconds: number;
  readonly statuses: Map<string, number>;
  readonly codes: Map<string, number>;
}

/** Megabytes by which what is in use may grow between a tenth of the way and its end: caches that fill, not a leak. */
const GROWTH = 40;
const SHOWN = 1_500;
/** Failures that are told as they come. */
const SAID = 20;

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const listed = (counts: Map<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `${key} ${String(count)}`)
    .join(', ');

/** What became of all requests, and what must not have. */
export class Report {
  readonly failures: string[] = [];
  readonly #rows = new Map<string, Row>();
  readonly #looks: { part: number; holding: Holding }[] = [];
  #milliseconds = 0;
  #legitimate = 0;
  #ended: Holding | null = null;

  constructor(
    private readonly seed: number,
    private readonly say: (line: string) => void = () => {},
  ) {}

  note(
    { name, statuses: allowed }: Kind,
    number: number,
    request: Plain | Raw,
    got: readonly Got[],
    judged: readonly Judgement[],
    took: number,
  ): void {
    const row = this.#rows.get(name) ?? { count: 0, milliseconds: 0, statuses: new Map(), codes: new Map() };
    this.#rows.set(name, row);
    row.count += 1;
    row.milliseconds += took;
    if (got.length === 0) add(row.statuses, 'none');
    for (const { status } of got) {
      add(row.statuses, status === 0 ? 'none' : String(status));
      if (allowed && !allowed.includes(status)) this.fail(name, number, request, `it was answered ${String(status)}`);
    }
    for (const [index, { codes, wrong }] of judged.entries()) {
      for (const code of new Set(codes)) add(row.codes, code);
      if (wrong !== null) this.fail(name, number, request, `${wrong}\n${shown(got[index]!)}`);
    }
  }

  fail(kind: string, number: number, request: Plain | Raw, why: string): void {
    const { seed } = this;
    this.#failed(`${kind}: ${why}\n--seed ${String(seed)} --only ${String(number)}\n${written(request)}`);
  }

  #failed(what: string): void {
    this.failures.push(what);
    if (this.failures.length <= SAID) this.say(`FAILED ${what}\n`);
  }

  legitimate(wrong: string | null): void {
    this.#legitimate += 1;
    if (wrong !== null) this.#failed(wrong);
  }

  stalled(wrong: string | null): void {
    if (wrong !== null) this.#failed(wrong);
  }

  look(part: number, holding: Holding): void {
    this.#looks.push({ part, holding });
  }

  ran(milliseconds: number): void {
    this.#milliseconds += milliseconds;
  }

  heard(complaints: readonly string[]): void {
    complaints.forEach((one) => this.#failed(one));
  }

  /** Once every connection is closed, and at the end of the run. */
  end(holding: Holding): void {
    this.#ended = holding;
    const open = holding.handles['TCPSocketWrap'] ?? 0;
    if (open > 0) this.#failed(`${String(open)} connections are still open`);
    const [, early] = this.#looks;
    const late = this.#looks.at(-1);
    if (early && late && late.holding.heap - early.holding.heap > GROWTH)
      this.#failed(`memory in use grew from ${early.holding.heap.toFixed(0)} to ${late.holding.heap.toFixed(0)} MB`);
  }

  get total(): number {
    return [...this.#rows.values()].reduce((sum, { count }) => sum + count, 0);
  }

  soFar(): string {
    const { part, holding } = this.#looks.at(-1)!;
    const speed = ((this.total / this.#milliseconds) * 1_000).toFixed(0);
    const cpu = (holding.cpu - this.#looks[0]!.holding.cpu) / this.total;
    return `${String(Math.round(part * 100))} %: ${String(this.total)} requests, ${speed} a second, ${cpu.toFixed(2)} ms of a processor each, heap ${holding.heap.toFixed(0)} MB, RSS ${holding.rss.toFixed(0)} MB, ${String(this.failures.length)} failures`;
  }

  table(): string {
    const rows = [...this.#rows].map(([name, { count, milliseconds, statuses, codes }]) =>
      [name, String(count), (milliseconds / count).toFixed(1), listed(statuses), listed(codes)].join(' | '),
    );
    const memory = this.#looks.map(
      ({ part, holding: { heap, rss } }) =>
        `${String(Math.round(part * 100))} % | ${heap.toFixed(1)} | ${rss.toFixed(0)}`,
    );
    const handles = Object.entries(this.#ended?.handles ?? {}).map(([kind, count]) => `${kind} ${String(count)}`);
    return [
      '| kind | requests | ms | status | codes |\n|---|---|---|---|---|',
      ...rows.map((row) => `| ${row} |`),
      '',
      '| of the way | heap MB | RSS MB |\n|---|---|---|',
      ...memory.map((row) => `| ${row} |`),
      '',
      `${this.soFar()}; ${String(this.#legitimate)} times somebody used it as it is meant.`,
      `Left open at the end: ${handles.join(', ')}.`,
    ].join('\n');
  }
}

const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${String(text.length)} characters)` : text;

const shown = ({ status, headers, body }: Got): string =>
  cut(`${String(status)} ${headers.replaceAll('\n', ' ')}\n${body}`);

/** A request, so that one can see it. */
function written(request: Plain | Raw): string {
  if (isRaw(request))
    return cut(
      request.parts
        .map(String)
        .join('')
        .replace(/Bearer \S+/g, 'Bearer …'),
    );
  const { method, path, headers, body } = request;
  const { authorization: _, ...rest } = headers;
  return cut(`${method} ${path} ${JSON.stringify(rest)}\n${String(body ?? '')}`);
}
