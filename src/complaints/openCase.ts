import { CaseRow } from '../acts/case.row';
import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';
import type { PersonRow } from '../people/person.row';
import { factBits } from '../procedures/fact';
import type { Procedure } from '../procedures/procedure';
import type { ComplaintRow } from './complaint.row';

/** Opens a case for a complaint; its complainant sees it from then on. */
export async function openCase(
  hand: Hand,
  author: PersonRow,
  draft: ComplaintRow,
  procedure: Procedure,
): Promise<void> {
  const id = hand.newId('case');
  const opened = hand.tx.create(CaseRow, {
    id,
    reference: hand.given.ids.reference(`case ${id}`),
    procedure: procedure.id,
    procedureVersion: procedure.version,
    stage: 'OPENING',
    stageSince: hand.now,
    facts: author.category === 'STUDENT' ? factBits(['STUDENT_COMPLAINANT']) : 0,
    openedAt: hand.now,
    concludedAt: null,
    complainantCategory: author.category,
    respondentKind: draft.respondentKind,
    countedIn: null,
  });
  await hand.tx.insert(CaseRow, opened);
  hand.opened(opened);
  const side = (capacity: 'COMPLAINANT' | 'RESPONDENT', personId: string | null) => ({
    id: hand.newId(capacity),
    caseId: id,
    capacity,
    personId,
    since: personId && hand.now,
    identifiedAt: personId && hand.now,
  });
  const isAboutSomebody = Object.keys(procedure.respondents).length > 0;
  await hand.tx.insert(PartyRow, [
    side('COMPLAINANT', author.id),
    ...(isAboutSomebody ? [side('RESPONDENT', null)] : []),
  ]);
  await (
    await hand.grants()
  ).give({ personId: author.id, capacity: 'COMPLAINANT', clause: 'A.8', reason: 'submitted the complaint' });
}
