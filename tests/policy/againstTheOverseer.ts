import { partiesOf, requestOf, type TestCase } from '../support/cases';
import { as } from '../support/client';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import type { Moment, Stories } from './stories';

/** A porter complains of the Principal without saying so: who oversees and leads turns out to be the one complained of. */
export function againstTheOverseer(stories: Stories): readonly Moment[] {
  const { college, cast } = stories;
  const { porter, lead, adviser } = stories.people;
  const { principal, vicePrincipal } = college;
  let theCase!: TestCase;
  return [
    {
      name: 'a porter has complained, and the Principal, who oversees and leads, has met and interviewed them, with a companion',
      happens: async () => {
        theCase = await stories.submit(porter, principal);
        cast.is(theCase.id, principal, 'O', 'L');
        const { COMPLAINANT } = await partiesOf(theCase);
        const meeting = await aMeetingIn(theCase, principal, [COMPLAINANT]);
        const request = { meetingId: meeting, address: adviser.email, kind: 'UNION_REPRESENTATIVE' };
        await as(porter).does('nameCompanion', request);
        await as(adviser).does('giveUndertaking', { requestId: await requestOf(adviser) });
        cast.is(theCase.id, adviser, 'Co');
        await heldMeeting(meeting, principal);
        const notesId = await notesOf(meeting, principal, 'COMPLAINANT', 'It was the head of the house.');
        await as(principal).does('sendNotesForReview', { notesId });
      },
    },
    {
      name: 'it is said that the complaint is about the Principal, who is replaced and not informed',
      happens: async () => {
        const { id: caseId } = theCase;
        await as(principal).does('appointCaseLead', { caseId, personId: lead.id, reason: 'I know the porter well.' });
        await as(lead).does('identifyRespondent', { caseId, personId: principal.id });
        cast.is(caseId, lead, 'L');
        cast.is(caseId, principal, 'r');
        cast.is(caseId, vicePrincipal, 'O');
      },
    },
  ];
}
