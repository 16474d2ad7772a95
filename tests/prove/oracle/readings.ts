import { nounsRead } from '../../../src/audit/reads';
import { capacitiesIn } from '../../../src/procedures/capacity';
import type { Database } from '../../../src/database/database';
import { READS } from '../../support/reads';
import { RULING } from '../../policy/ruling';
import type { Thing } from '../../policy/world';

interface Line {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly at: string;
  readonly capacities: number;
  readonly kinds: number;
  readonly page: number;
}

/** What the record of reads is the worked out value of. */
const TELLS: readonly string[] = ['ReadRecord.reads', 'WhoRead.reads', 'YourRecord.readBy'];

/** Whether things of a noun tell who read what. */
export const tellsOfReading = (noun: string): boolean => TELLS.some((field) => field.startsWith(`${noun}.`));

/** The nouns of which the ruling gives whoever leads every one there is: that one was read tells them of nothing hidden. */
const WHOLE: ReadonlySet<string> = new Set(
  Object.entries(RULING).flatMap(([noun, lines]) => {
    const [, says = ''] = Object.entries(lines).find(([fields]) => fields.split(' ').includes('id')) ?? [];
    return says.split(' · ').includes('L') ? [noun] : [];
  }),
);

/** What is about each side and nobody else, and the parts that they know there are (who read what). */
const ABOUT: Readonly<Record<string, { readonly what: readonly string[]; readonly not: readonly string[] }>> = {
  COMPLAINANT: { what: ['Complaint', 'Clarification'], not: ['ADVISER', 'RESPONDENT_SUPPORTER'] },
  RESPONDENT: { what: ['Response', 'Allegations'], not: ['ADVISER', 'COMPLAINANT_SUPPORTER'] },
};

/** The record of reads, and what the ruling lets each person know of it. */
export class Readings {
  private constructor(
    private readonly lines: readonly Line[],
    private readonly sideOf: ReadonlyMap<string, string>,
  ) {}

  static async of(database: Database): Promise<Readings> {
    const lines = await database.query<Line>(
      `SELECT s.caseId, s.personId, n.name, r.at, r.capacities, r.kinds, r.page FROM (${READS}) r JOIN sights s ON s.id = r.sightId JOIN people n ON n.id = s.personId ORDER BY r.at, s.personId, r.page, r.kinds`,
    );
    const parties = await database.query<{ caseId: string; personId: string; capacity: string }>(
      'SELECT caseId, personId, capacity FROM parties WHERE personId IS NOT NULL',
    );
    return new Readings(
      lines,
      new Map(parties.map(({ caseId, personId, capacity }) => [`${caseId} ${personId}`, capacity])),
    );
  }

  /** What a field may tell of it, or null where a field tells nothing of it. */
  toldBy({ noun, row }: Thing, field: string, personId: string): unknown {
    if (!TELLS.includes(`${noun}.${field}`)) return null;
    const ofCase = this.lines.filter(({ caseId }) => caseId === row.id);
    if (noun === 'ReadRecord') return ofCase;
    if (noun === 'WhoRead') return ofCase.flatMap((line) => within(line, (what) => WHOLE.has(what), ['ADVISER']));
    const side = ABOUT[this.sideOf.get(`${row.id} ${personId}`) ?? ''];
    if (!side) return [];
    return ofCase.flatMap((line) =>
      within(line, (what) => side.what.includes(what), side.not).map(({ personId: _, name: __, ...kinds }) => kinds),
    );
  }
}

/** A line as far as it speaks of some nouns, unless it was read in a part that stays between two. */
function within(line: Line, speaksOf: (noun: string) => boolean, not: readonly string[]) {
  const { at, personId, name, capacities, page } = line;
  const what = nounsRead(line).flatMap(({ noun }) => (speaksOf(noun) ? [noun] : []));
  const as = capacitiesIn(capacities);
  return what.length === 0 || as.some((one) => not.includes(one)) ? [] : [{ at, personId, name, as, page, what }];
}
