import type { Comparison } from './compare';
import type { PageWork } from './growth';
import type { Figures } from './measure';

const HEAD = [
  'operation',
  '',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'MB',
  'statements',
  'DB ms',
  'ratio',
  'must',
  'aim',
];

const figuresOf = ({ perSecond, p50, p99, cpu, memory, statements, database }: Figures): string[] => [
  perSecond.toFixed(0),
  p50.toFixed(1),
  p99.toFixed(1),
  cpu.toFixed(2),
  memory.toFixed(0),
  statements.toFixed(1),
  database.toFixed(2),
];

/** A table in Markdown, its columns in line. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...rest] = rows;
  return [line(head!), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(line)].join('\n');
}

/** What was measured, the product above the limit. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(({ operation, product, limit, ratio: [middle, least, most] }) => {
    const share = `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
    return [
      [operation.name, 'product', ...figuresOf(product), share, operation.must.toFixed(2), operation.aim.toFixed(2)],
      ['', 'limit', ...figuresOf(limit), '', '', ''],
    ];
  });
  return inColumns([HEAD, ...rows]);
}

/** How the database's work for one page grows with cases that the viewer does not see. */
export const growthOf = (small: PageWork, large: PageWork): string =>
  `The database's time for one page of 20, from ${String(small.cases)} to ${String(large.cases)} cases: ` +
  `${small.milliseconds.toFixed(2)} to ${large.milliseconds.toFixed(2)} ms, ×${(large.milliseconds / small.milliseconds).toFixed(2)} (must ×1.2, aim ×1.1); ` +
  `rows examined ${small.rowsExamined.toFixed(0)} to ${large.rowsExamined.toFixed(0)}.`;

export const startOf = (seconds: number): string =>
  `From start to ready, on a migrated database: ${seconds.toFixed(2)} s (must 1.5, aim 0.8).`;
