import { positionOf } from '../cases/eventCursor';
import type { Row } from '../reading/noun';
import type { Stream } from './stream';

/** An event as one person has it, for one of their streams. */
export interface Delivery {
  readonly stream: Stream;
  readonly row: Row;
}

/** Which streams are to be sent which of these events: by event, in the order of the log. */
export function deliveriesOf(
  rows: readonly Row[],
  streams: ReadonlyMap<string, ReadonlySet<Stream>>,
): readonly (readonly Delivery[])[] {
  const byEvent = new Map<number, Delivery[]>();
  for (const row of rows)
    for (const stream of streams.get(row.viewerId) ?? []) {
      if (positionOf(row) <= stream.at || !stream.asked.wanted.includes(row)) continue;
      const deliveries = byEvent.get(positionOf(row));
      if (deliveries) deliveries.push({ stream, row });
      else byEvent.set(positionOf(row), [{ stream, row }]);
    }
  return [...byEvent].sort(([one], [other]) => one - other).map(([, deliveries]) => deliveries);
}
