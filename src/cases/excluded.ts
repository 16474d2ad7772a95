import { IsNull, Not } from 'typeorm';
import type { Hand } from '../acts/hand';
import { inForceAt } from '../people/inForceAt';
import type { Office } from '../procedures/office';
import { PartyRow } from './party.row';
import { WitnessRow } from './witness.row';

interface Intake {
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

/**
 * Who must not handle this case: its parties and witnesses, who supports or mediates in it, whoever the complaint
 * names or speaks of by office, and whom the complainant asks to avoid (A.8).
 */
export async function excluded(hand: Hand): Promise<ReadonlySet<string>> {
  const { tx, theCase, now } = hand;
  const parties = await tx.findBy(PartyRow, { caseId: theCase.id });
  const witnesses = await tx.findBy(WitnessRow, { caseId: theCase.id, personId: Not(IsNull()) });
  const inTheWay = ['COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER', 'MEDIATOR', 'COMPANION', 'WITNESS', 'AGGRIEVED'];
  const grants = await hand.grants();
  const [intake] = await tx.query<Intake[]>(
    'SELECT avoid, respondentOffice, respondentDescription, submittedAt FROM complaints WHERE caseId = ?',
    [theCase.id],
  );
  const offices = [
    ...(intake ? (JSON.parse(intake.avoid) as Office[]) : []),
    ...(intake?.respondentOffice ? [intake.respondentOffice] : []),
  ];
  // An office stands for the person who held it when the complaint was written, also after they have left it
  const since = intake?.submittedAt ?? now;
  const holders = await tx.query<Holder[]>(
    `SELECT o.personId, p.name, o.office, o.fromAt, o.untilAt FROM offices o JOIN people p ON p.id = o.personId
     WHERE o.fromAt <= ? AND (o.untilAt IS NULL OR o.untilAt > ?)`,
    [now, since],
  );
  const isMeant = (holder: Holder) =>
    (offices.includes(holder.office) && inForceAt(holder, since)) ||
    isNamed(holder.name, intake?.respondentDescription);
  return new Set([
    ...parties.flatMap(({ personId }) => personId ?? []),
    ...witnesses.flatMap(({ personId }) => personId ?? []),
    ...grants
      .active()
      .filter(({ capacity }) => inTheWay.includes(capacity))
      .map(({ personId }) => personId),
    ...holders.filter(isMeant).map(({ personId }) => personId),
  ]);
}

/** A complaint that names an officer as the one complained of must not reach that officer before anybody has read it. */
function isNamed(name: string, description: string | null | undefined): boolean {
  const surname = plain(name.split(' ').at(-1)!);
  const said = plain(description ?? '');
  const isLetter = (at: number) => /[\p{L}\p{M}]/u.test(said.charAt(at));
  for (let at = said.indexOf(surname); at >= 0; at = said.indexOf(surname, at + 1))
    // What follows may be a possessive or the rest of a double name
    if (!isLetter(at - 1) && !isLetter(at + surname.length)) return true;
  return false;
}

/** As people write a name who are not sure of it: without accents, in any case, with any apostrophe. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
