import { randomUUID } from 'node:crypto';
import { COMPLAINT, type InformedCase } from '../../support/cases';
import { mutation } from '../../support/client';
import type { Person } from '../../support/college';

export type ActName = 'arrangeMeeting' | 'saveComplaint' | 'submitComplaint';

/** One act that somebody wants done once, however often it has to be asked for. */
export interface Wanted {
  readonly act: ActName;
  /** Words of its own, by which what it makes is known. */
  readonly label: string;
  readonly by: Person;
  readonly document: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Each time it was asked for. */
  readonly asked: Date[];
  /** The id of what it made, once it was answered. */
  made: string | null;
}

const DAY = 86_400_000;

/** What one person does at their desk, again and again: a complaint saved and submitted, and two meetings in a case they lead. */
export function* workOf({ lead, id: caseId, parties }: InformedCase): Generator<Wanted, never, undefined> {
  const want = (act: ActName, label: string, input: object): Wanted => ({
    act,
    label,
    by: lead,
    document: mutation(lead, act, act === 'arrangeMeeting' ? 'purpose' : '').document,
    input: { ...input, idempotencyKey: randomUUID() },
    asked: [],
    made: null,
  });
  const [startsAt, endsAt] = [30, 31].map((days) => new Date(Date.now() + days * DAY).toISOString());
  for (let round = 1; ; round += 1) {
    const label = (what: string) => `${what} ${String(round)} of ${lead.rowId}`;
    const draft = want('saveComplaint', label('Draft'), {
      ...COMPLAINT,
      nature: label('Draft'),
      respondentKind: 'ACADEMIC_STAFF',
    });
    yield draft;
    if (draft.made !== null) yield want('submitComplaint', label('Draft'), { draftId: draft.made });
    for (const what of ['Meeting', 'Other meeting'])
      yield want('arrangeMeeting', label(what), {
        caseId,
        invite: [parties.COMPLAINANT],
        startsAt,
        endsAt,
        place: 'The Cedar Room',
        purpose: label(what),
      });
  }
}
