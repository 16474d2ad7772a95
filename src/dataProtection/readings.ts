import { Field, Int, ObjectType } from 'type-graphql';
import { nounsRead } from '../audit/reads';
import { READ_TOGETHER } from '../audit/readTogether';
import type { Reader } from '../database/database';
import { capacitiesIn } from '../procedures/capacity';
import { Seen } from '../reading/door';
import { Capacity } from '../reading/enums';
import type { Noun } from '../reading/noun';
import { PlainDate } from '../reading/scalars';

@ObjectType({ description: 'Who read what of a case on one day. What was read is named by kind, without content.' })
export class Reading extends Seen {
  @Field(() => PlainDate, { description: 'The day, in UTC.' })
  readonly day!: string;

  @Field(() => String, { description: 'Who read.' })
  readonly name!: string;

  @Field(() => [Capacity], { description: 'As what.' })
  readonly as!: readonly string[];

  @Field(() => [String], { description: 'What, by the names of the types.' })
  readonly what!: readonly string[];

  @Field(() => Int, { description: 'In how many requests.' })
  readonly times!: number;
}

/** One line of what was read of a case: by one person, as one thing, on one day. */
export interface Line {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly day: string;
  readonly as: readonly string[];
  readonly what: readonly string[];
  readonly page: number;
  readonly times: number;
}

interface Stored {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly day: string;
  readonly capacities: number;
  readonly kinds: number;
  readonly page: number;
  readonly times: number | string;
}

/** What was read of these cases, from the record of reads: one statement, none where there are no cases. */
async function readingsOf(source: Reader, caseIds: readonly string[]): Promise<readonly Line[]> {
  if (caseIds.length === 0) return [];
  const countedIn = (record: string) =>
    `SELECT s.caseId, s.personId, n.name, SUBSTR(r.at, 1, 10) AS day, r.capacities AS capacities, r.kinds AS kinds, r.page AS page, COUNT(*) AS times
       FROM sights s JOIN ${record} JOIN people n ON n.id = s.personId WHERE s.caseId IN (${caseIds.map(() => '?').join(', ')})
       GROUP BY s.caseId, s.personId, n.name, SUBSTR(r.at, 1, 10), r.capacities, r.kinds, r.page`;
  const rows = await source.query<Stored>(
    `${countedIn('read_records r ON r.sightId = s.id')} UNION ALL ${countedIn(READ_TOGETHER)} ORDER BY day, personId, capacities, page, kinds`,
    [...caseIds, ...caseIds],
  );
  return rows.map(({ capacities, kinds, page, times, ...of }) => ({
    ...of,
    page,
    as: capacitiesIn(capacities),
    what: nounsRead({ kinds, page }).map(({ noun }) => noun),
    times: Number(times),
  }));
}

/** Rows with the `lines` of what was read of each, whose id is the case's. */
export const withReadings: NonNullable<Noun['complete']> = async (source, _, rows) => {
  const lines = await readingsOf(
    source,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, lines: lines.filter((one) => one.caseId === row.id) }));
};

type Spoken = Pick<Line, 'day' | 'name' | 'as' | 'what' | 'times'>;

/** Lines as far as they speak of some nouns, those of one day, person and part together. */
export function speakingOf(lines: readonly Line[], nouns: ReadonlySet<string> | null): readonly Spoken[] {
  const days = new Map<string, Spoken & { readonly perPage: Map<number, number> }>();
  for (const { day, name, as, page, times, personId, ...line } of lines) {
    const what = line.what.filter((one) => nouns?.has(one) ?? true);
    if (what.length === 0) continue;
    const key = [day, personId, ...as].join(' ');
    const known = days.get(key);
    // One request leaves one line on each page that it read of
    const perPage = known?.perPage ?? new Map<number, number>();
    perPage.set(page, (perPage.get(page) ?? 0) + times);
    const all = [...new Set([...(known?.what ?? []), ...what])].sort();
    days.set(key, { day, name, as, what: all, times: Math.max(...perPage.values()), perPage });
  }
  return [...days.values()].map(({ perPage: _, ...spoken }) => spoken);
}
