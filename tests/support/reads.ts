/** The places of bits in a shared row. */
const PLACES = Array.from({ length: 31 }, (_, place) => `SELECT ${String(place)} AS place`).join(' UNION ALL ');

/** Every read on record as a row of its own, however it is stored. */
export const READS = `SELECT sightId, capacities, kinds, page, at FROM read_records
  UNION ALL SELECT x.sightId + b.place, x.capacities, x.kinds, x.page, x.at
  FROM shared_reads x JOIN (${PLACES}) b ON (x.sights & (1 << b.place)) <> 0`;
