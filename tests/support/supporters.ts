import type { InformedCase, TestCase } from './cases';
import { as } from './client';
import type { Person } from './college';

export type Side = 'COMPLAINANT' | 'RESPONDENT';

/** Somebody who supports one side, by the one who arranges it for them; answers who they are, and the id of their support. */
export async function aSupporter(
  theCase: InformedCase,
  side: Side = 'COMPLAINANT',
  person?: Person,
): Promise<{ person: Person; id: string }> {
  const { college, id: caseId, parties, complainant, respondent, welfare, lead } = theCase;
  const supported = side === 'COMPLAINANT' ? complainant : respondent;
  const by = supported.category === 'STUDENT' ? welfare! : lead;
  const chosen = person ?? (await college.person({ category: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] }));
  const input = { caseId, partyId: parties[side], personId: chosen.id, reason: 'Knows neither of the two.' };
  return { person: chosen, id: (await as(by).does('appointSupporter', input)).id };
}

/** A meeting of support tomorrow; answers its id. */
export async function aSupportMeeting(
  { college }: TestCase,
  { person, id: supporterId }: { person: Person; id: string },
): Promise<string> {
  const { clock } = college;
  const [startsAt, endsAt] = [clock.in({ days: 1 }), clock.in({ days: 1, hours: 1 })];
  const when = { startsAt, endsAt, place: 'The Quiet Room', purpose: 'How the week was.' };
  return (await as(person).does('arrangeSupportMeeting', { supporterId, ...when })).id;
}

/** The same, and that it took place. */
export async function aHeldSupportMeeting(theCase: TestCase, of: { person: Person; id: string }): Promise<string> {
  const supportMeetingId = await aSupportMeeting(theCase, of);
  theCase.college.clock.advance({ days: 1, hours: 1 });
  await as(of.person).does('holdSupportMeeting', { supportMeetingId });
  return supportMeetingId;
}

/** The id of one thing of each kind that belongs to support. */
export async function thingsOfSupport(theCase: InformedCase): Promise<Readonly<Record<string, string>>> {
  const { id: caseId, lead, parties } = theCase;
  const of = await aSupporter(theCase);
  const words = { actions: 'Listened.', text: 'It was a hard week.' };
  const note = await as(of.person).does('noteSupport', { supporterId: of.id, ...words });
  const service = { service: 'COUNSELLING', says: 'They have time on Mondays.' };
  const referral = await as(of.person).does('referToService', { caseId, partyId: parties.COMPLAINANT, ...service });
  const asked = { toWhom: 'their department', what: 'That they need more time.' };
  const consent = await as(lead).does('askForConsent', { caseId, partyId: parties.COMPLAINANT, ...asked });
  return {
    Supporter: of.id,
    SupportMeeting: await aSupportMeeting(theCase, of),
    SupportNote: note.id,
    ServiceReferral: referral.id,
    Consent: consent.id,
  };
}
