import type { Database } from '../../../src/database/database';
import { Cast, type Letter } from '../../policy/world';

interface Grant {
  readonly caseId: string;
  readonly personId: string;
  readonly capacity: string;
  readonly fromAt: string;
  readonly untilAt: string | null;
  readonly endedById: string | null;
}

/** The capacities that acts give so far, by the ruling’s letter. */
export const LETTER: Readonly<Record<string, Letter>> = {
  COMPLAINANT: 'C',
  RESPONDENT: 'R',
  WITNESS: 'W',
  COMPANION: 'Co',
  COMPLAINANT_SUPPORTER: 'CS',
  RESPONDENT_SUPPORTER: 'RS',
  CASE_LEAD: 'L',
  INVESTIGATOR: 'I',
  OVERSEER: 'O',
  WELFARE: 'H',
  INTEGRATION: 'Int',
  ADVISER: 'Av',
  IMPLEMENTER: 'Im',
  HEARER: 'He',
  MEDIATOR: 'M',
  AGGRIEVED: 'AP',
  DATA_PROTECTION: 'DP',
  // A.24: sight of the whole case for a few days, as whoever leads it has
  EMERGENCY: 'L',
};

const PARTIES: readonly Letter[] = ['C', 'AP', 'R', 'W'];
const HANDLING: readonly Letter[] = ['L', 'I', 'O', 'H'];

/** For whom a letter is only a claim: what else has to be true, beside a grant, before somebody is what it says. */
const TRUE_ONLY_WHEN: Partial<Record<Letter, string>> = {
  // A.13: the respondent is one once informed, a witness once invited, a companion once the undertaking is given
  R: `SELECT caseId, personId FROM parties WHERE capacity = 'RESPONDENT' AND since IS NOT NULL`,
  W: `SELECT caseId, personId FROM invitations WHERE capacity = 'WITNESS'`,
  Co: `SELECT caseId, personId FROM companions WHERE status = 'UNDERTAKEN'`,
  // A.2, B.3: welfare looks after students
  H: `SELECT c.id AS caseId, g.personId FROM cases c JOIN role_grants g ON g.caseId = c.id WHERE c.complainantCategory = 'STUDENT'`,
};

/** Rule 2: who is complained of or gives evidence handles nothing, from the moment it is said who they are. */
const CONCERNED =
  'SELECT caseId, personId FROM parties WHERE personId IS NOT NULL UNION SELECT caseId, personId FROM witnesses WHERE personId IS NOT NULL';

/** Who is what in which case, worked out from what is stored by the ruling’s own words and not by the product’s. */
export class CastOfRows extends Cast {
  readonly #letters: ReadonlyMap<string, ReadonlySet<Letter>>;
  readonly #ofCase: ReadonlyMap<string, ReadonlySet<Letter>>;

  private constructor(letters: ReadonlyMap<string, ReadonlySet<Letter>>) {
    super();
    this.#letters = letters;
    const ofCase = new Map<string, Set<Letter>>();
    for (const [place, held] of letters) {
      const caseId = place.split(' ')[0]!;
      ofCase.set(caseId, new Set([...(ofCase.get(caseId) ?? []), ...held]));
    }
    this.#ofCase = ofCase;
  }

  override lettersOf(caseId: string, personId: string): ReadonlySet<Letter> {
    return this.#letters.get(`${caseId} ${personId}`) ?? new Set();
  }

  override has(caseId: string, letter: Letter): boolean {
    return this.#ofCase.get(caseId)?.has(letter) ?? false;
  }

  /** Who has a part in something: case and person. */
  parts(): readonly (readonly [caseId: string, personId: string])[] {
    return [...this.#letters]
      .filter(([, held]) => held.size > 0)
      .map(([place]) => place.split(' ') as [string, string]);
  }

  static async read(database: Database, now: string): Promise<CastOfRows> {
    const grants = await database.query<Grant>(
      'SELECT caseId, personId, capacity, fromAt, untilAt, endedById FROM role_grants',
    );
    const truly = new Map<Letter, Set<string>>();
    for (const [letter, sql] of Object.entries(TRUE_ONLY_WHEN) as [Letter, string][]) {
      const rows = await database.query<Pick<Grant, 'caseId' | 'personId'>>(sql);
      truly.set(letter, new Set(rows.map(({ caseId, personId }) => `${caseId} ${personId}`)));
    }
    const concernedRows = new Set(
      (await database.query<Pick<Grant, 'caseId' | 'personId'>>(CONCERNED)).map(
        ({ caseId, personId }) => `${caseId} ${personId}`,
      ),
    );
    const unknown = grants.find(({ capacity }) => !(capacity in LETTER));
    if (unknown) throw new Error(`the ruling does not say who is ${unknown.capacity}`);
    const places = new Set(grants.map(({ caseId, personId }) => `${caseId} ${personId}`));
    return new CastOfRows(
      new Map(
        [...places].map((place) => {
          const concerned = concernedRows.has(place);
          const theirs = grants.filter(({ caseId, personId }) => `${caseId} ${personId}` === place);
          const isTrue = ({ capacity }: Grant) => truly.get(LETTER[capacity]!)?.has(place) ?? true;
          const ever = theirs.filter(isTrue).map(({ capacity }) => LETTER[capacity]!);
          const current = theirs
            .filter((one) => isInForce(one, now) && isTrue(one))
            .map(({ capacity }) => LETTER[capacity]!);
          return [place, new Set(withinWalls(current, ever).filter((one) => !concerned || !HANDLING.includes(one)))];
        }),
      ),
    );
  }
}

const isInForce = ({ fromAt, untilAt, endedById }: Grant, now: string) =>
  endedById === null && fromAt <= now && (untilAt === null || untilAt > now);

/** Rule 2: a party is only a party. Rule 6 and A.17: what somebody is, or was, closes other parts to them. */
function withinWalls(current: readonly Letter[], ever: readonly Letter[]): Letter[] {
  const sides = current.filter((one) => PARTIES.includes(one));
  if (sides.length > 0) return sides;
  return current.filter((one) => {
    if (one === 'I') return !ever.some((other) => [...PARTIES, 'Co', 'CS', 'RS', 'M'].includes(other));
    if (one === 'Co') return !current.some((other) => HANDLING.includes(other));
    return true;
  });
}
