import type { Hand } from '../acts/hand';
import { type Transaction, within } from '../database/database';
import { inForceAt } from '../people/inForceAt';
import type { Capacity } from '../procedures/capacity';
import type { Office } from '../procedures/office';
import { bearsTheName } from './bearsTheName';

interface Intake {
  readonly caseId: string;
  readonly avoid: string;
  readonly respondentOffice: Office | null;
  readonly respondentDescription: string | null;
  readonly submittedAt: string;
}

interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly office: Office;
  readonly fromAt: string;
  readonly untilAt: string | null;
}

interface Barred {
  readonly caseId: string;
  readonly personId: string;
}

/** Who is in the way by what they are in the case, or were relieved of for good, as whoever declares a conflict is: one line for each way. */
const BARRED = `SELECT caseId, personId FROM parties WHERE personId IS NOT NULL AND caseId IN (?)
  UNION SELECT caseId, personId FROM witnesses WHERE personId IS NOT NULL AND caseId IN (?)
  UNION SELECT caseId, personId FROM role_grants WHERE endedAs = 'RELIEVED' AND caseId IN (?)
  UNION SELECT i.caseId, f.personId FROM parties i JOIN people a ON a.id = i.personId JOIN conflicts f ON f.address = a.email WHERE i.caseId IN (?)
  UNION SELECT i.caseId, f.personId FROM witnesses i JOIN people a ON a.id = i.personId JOIN conflicts f ON f.address = a.email WHERE i.caseId IN (?)
  UNION SELECT caseId, personId FROM role_grants WHERE endedById IS NULL AND fromAt <= @now AND (untilAt IS NULL OR untilAt > @now)
    AND capacity IN (@inTheWay) AND caseId IN (?)
  UNION SELECT k.caseId, i.personId FROM case_links k JOIN parties i ON i.caseId = k.otherId WHERE k.endedAt IS NULL AND i.personId IS NOT NULL AND k.caseId IN (?)
  UNION SELECT k.caseId, i.personId FROM case_links k JOIN witnesses i ON i.caseId = k.otherId WHERE k.endedAt IS NULL AND i.personId IS NOT NULL AND k.caseId IN (?)
  UNION SELECT k.caseId, f.personId FROM case_links k JOIN conflicts f ON f.caseId = k.otherId WHERE k.endedAt IS NULL AND k.caseId IN (?)
  UNION SELECT k.caseId, g.personId FROM case_links k JOIN role_grants g ON g.caseId = k.otherId WHERE k.endedAt IS NULL AND g.endedById IS NULL
    AND g.fromAt <= @now AND (g.untilAt IS NULL OR g.untilAt > @now) AND g.capacity IN (@linked) AND k.caseId IN (?)`;

/** Parts that keep whoever has them from handling the case. */
export const EXCLUDING: readonly Capacity[] = [
  'COMPLAINANT_SUPPORTER',
  'RESPONDENT_SUPPORTER',
  'MEDIATOR',
  'COMPANION',
  'WITNESS',
  'AGGRIEVED',
];

/**
 * Who must not handle each of these cases: its parties and witnesses, who supports or mediates in it, who has declared a conflict
 * of interest in it or about somebody of it, whoever the complaint names or speaks of by office, whom the complainant asks
 * to avoid (A.8), and those of a case linked to it. As many statements for many cases as for one.
 */
export async function excludedFrom(
  tx: Transaction,
  now: string,
  caseIds: readonly string[],
  inTheWay: readonly Capacity[] = EXCLUDING,
  inLinked: readonly Capacity[] = inTheWay,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const source = within(tx);
  const some = (values: readonly string[]) => values.map(() => '?').join(', ');
  const places = some(caseIds);
  const given: string[] = [];
  const meant = new Map<string, readonly string[]>([
    ['?', caseIds],
    ['@now', [now]],
    ['@inTheWay', inTheWay],
    ['@linked', inLinked],
  ]);
  const sql = BARRED.replace(/\?|@now|@inTheWay|@linked/g, (word) => {
    const values = meant.get(word)!;
    given.push(...values);
    return some(values);
  });
  const barred = await source.query<Barred>(sql, given);
  const intakes = await source.query<Intake>(
    `SELECT caseId, avoid, respondentOffice, respondentDescription, submittedAt FROM complaints WHERE caseId IN (${places})`,
    [...caseIds],
  );
  // An office stands for the person who held it when the complaint was written, also after they have left it
  const since = intakes.map(({ submittedAt }) => submittedAt).sort()[0] ?? now;
  const holders = await source.query<Holder>(
    `SELECT o.personId, p.name, o.office, o.fromAt, o.untilAt FROM offices o JOIN people p ON p.id = o.personId
     WHERE o.fromAt <= ? AND (o.untilAt IS NULL OR o.untilAt > ?)`,
    [now, since],
  );
  return new Map(
    caseIds.map((caseId) => {
      const intake = intakes.find((one) => one.caseId === caseId);
      return [
        caseId,
        new Set([
          ...barred.filter((one) => one.caseId === caseId).map(({ personId }) => personId),
          ...holders.filter((holder) => isMeant(holder, intake, now)).map(({ personId }) => personId),
        ]),
      ];
    }),
  );
}

/** Whether a complaint means somebody by their office or their name. */
function isMeant(holder: Holder, intake: Intake | undefined, now: string): boolean {
  const offices = [
    ...(intake ? (JSON.parse(intake.avoid) as Office[]) : []),
    ...(intake?.respondentOffice ? [intake.respondentOffice] : []),
  ];
  const since = intake?.submittedAt ?? now;
  if (holder.untilAt !== null && holder.untilAt <= since) return false;
  return (
    (offices.includes(holder.office) && inForceAt(holder, since)) ||
    bearsTheName(holder.name, intake?.respondentDescription)
  );
}

/** Who must not handle the case in hand. */
export async function excluded(
  { tx, now, theCase: { id } }: Hand,
  inTheWay: readonly Capacity[] = EXCLUDING,
  inLinked: readonly Capacity[] = inTheWay,
): Promise<ReadonlySet<string>> {
  return (await excludedFrom(tx, now, [id], inTheWay, inLinked)).get(id)!;
}
