/** A statement as of one moment, and which of its parameters are that moment. */
export interface Dated {
  readonly text: string;
  readonly isMoment: readonly boolean[];
}

/**
 * A query as of one moment: wherever it says `t.now` it is given the time it is asked at, the same for all of its parts.
 * A parameter each time, since a table of one row that holds it costs a server more than the rest of a small query.
 */
export function dated(sql: string): Dated {
  const isMoment: boolean[] = [];
  const text = sql.replace(/\bt\.now\b|\?/g, (word) => {
    isMoment.push(word !== '?');
    return '?';
  });
  return { text, isMoment };
}

/** The parameters of a dated statement: the moment, and the values in their order. */
export function parametersOf({ isMoment }: Dated, now: string, values: readonly unknown[]): unknown[] {
  let next = 0;
  return isMoment.map((is) => (is ? now : values[next++]));
}

/** Both at once, for a statement that is not kept. */
export function asOf(now: string, sql: string, values: readonly unknown[]): readonly [sql: string, values: unknown[]] {
  const statement = dated(sql);
  return [statement.text, parametersOf(statement, now, values)];
}
