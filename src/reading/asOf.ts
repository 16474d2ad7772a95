/**
 * A query as of one moment: wherever it says `t.now` it is given the time it is asked at, the same for all of its parts.
 * A parameter each time, since a table of one row that holds it costs a server more than the rest of a small query.
 */
export function asOf(now: string, sql: string, values: readonly unknown[]): readonly [sql: string, values: unknown[]] {
  const given: unknown[] = [];
  let next = 0;
  const text = sql.replace(/\bt\.now\b|\?/g, (word) => {
    given.push(word === '?' ? values[next++] : now);
    return '?';
  });
  return [text, given];
}
