import { idIn } from './ids';
import type { Plan } from './plan';
import type { Rows } from './rows';

type Invited = readonly [personId: string, capacity: string];

/** The meetings of a case: the lead's with the complainant, the investigator's with the respondent and with the witness. */
export function writeMeetings(rows: Rows, plan: Plan): void {
  const { investigator, witness, companion } = plan;
  if (plan.stage === 'RECEIVED') return;
  const enquiry = writeMeeting(
    rows,
    plan,
    [plan.lead ?? plan.overseer, 'CASE_LEAD'],
    [plan.complainant, 'COMPLAINANT'],
  );
  if (investigator !== null) {
    writeMeeting(rows, plan, [investigator, 'INVESTIGATOR'], [plan.respondent, 'RESPONDENT']);
    if (witness !== null) writeMeeting(rows, plan, [investigator, 'INVESTIGATOR'], [witness, 'WITNESS']);
  }
  if (companion !== null)
    rows.add('companions', {
      id: idIn(plan.id, 'companion'),
      caseId: plan.id,
      meetingId: enquiry,
      askedById: plan.complainant,
      address: 'companion@college.example',
      personId: companion,
      kind: 'COLLEAGUE',
      reason: null,
      status: 'UNDERTAKEN',
      askedAt: plan.openedAt,
      undertakenAt: plan.openedAt,
    });
}

function writeMeeting(rows: Rows, { id: caseId, openedAt: at, number }: Plan, holder: Invited, with_: Invited) {
  const id = idIn(caseId, `meeting ${with_[1]}`);
  const starts = Date.parse(at) + (with_[1].length + (number % 20)) * 86_400_000;
  rows.add('meetings', {
    id,
    caseId,
    kind: holder[1] === 'CASE_LEAD' ? 'ENQUIRY' : 'INVESTIGATION',
    status: number % 4 === 0 ? 'ARRANGED' : 'HELD',
    startsAt: new Date(starts).toISOString(),
    endsAt: new Date(starts + 3_600_000).toISOString(),
    place: `Room ${String(number % 40)}, Old Quad`,
    purpose: 'To hear what you have to say about what was put in writing.',
    cancelReason: null,
    arrangedById: holder[0],
    arrangedAt: at,
  });
  for (const [personId, capacity] of [holder, with_])
    rows.add('invitations', {
      id: idIn(caseId, `invitation ${capacity} ${id}`),
      caseId,
      meetingId: id,
      personId,
      capacity,
      invitedAt: at,
    });
  rows.add('notices', {
    id: idIn(caseId, `notice ${id}`),
    caseId,
    personId: with_[0],
    kind: 'INVITED',
    topic: 'MEETING',
    text: 'You are invited to a meeting, and may be accompanied.',
    clause: 'A.11',
    sentAt: at,
    openedAt: null,
  });
  return id;
}
