import { as } from './client';
import type { Person } from './college';
import type { TestCase } from './cases';

/** A meeting tomorrow of whoever holds it with those it invites (ids of parties or witnesses); answers its id. */
export async function aMeetingIn(
  { id: caseId, college }: TestCase,
  by: Person,
  invite: readonly string[],
): Promise<string> {
  const { clock } = college;
  const [startsAt, endsAt] = [clock.in({ days: 1 }), clock.in({ days: 1, hours: 1 })];
  const times = { startsAt, endsAt, place: 'The Cedar Room', purpose: 'To hear what happened.' };
  return (await as(by).does('arrangeMeeting', { caseId, invite, ...times })).id;
}

/** Lets the time of a meeting come, and holds it. */
export async function heldMeeting(meetingId: string, by: Person): Promise<void> {
  by.college.clock.advance({ days: 1, hours: 1 });
  await as(by).does('holdMeeting', { meetingId });
}

/** Notes of the interview of whoever attended as this; answers their id. */
export async function notesOf(
  meetingId: string,
  by: Person,
  capacity: 'COMPLAINANT' | 'RESPONDENT' | 'WITNESS',
  text = 'There were four occasions.',
): Promise<string> {
  const invitationId = await invitationOf(meetingId, by, capacity);
  return (await as(by).does('recordNotes', { meetingId, invitationId, text })).id;
}

export async function invitationOf(meetingId: string, by: Person, capacity: string): Promise<string> {
  const { data } = await as(by).query<{ node: { invitations: { id: string; capacity: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Meeting { invitations { id capacity } } } }',
    { id: meetingId },
  );
  return data.node.invitations.find((one) => one.capacity === capacity)!.id;
}
