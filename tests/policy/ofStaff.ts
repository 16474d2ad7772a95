import {
  ALLEGATIONS,
  aNamedWitness,
  type InformedCase,
  type InvestigatedCase,
  aDraftReport,
  partiesOf,
  proceed,
  requestOf,
  type TestCase,
} from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import type { Moment, Stories } from './stories';

/** One member of staff complains of another: no student is in it, and nobody asks for recommendations. */
export function ofStaff(stories: Stories): readonly Moment[] {
  const { college, cast, people } = stories;
  const { librarian, fellow, lead, firstInvestigator, otherWitness, unwillingCompanion, companion } = people;
  const { principal } = college;
  let theCase!: InformedCase;
  let investigated!: InvestigatedCase;
  let report!: { id: string; sections: string[] };

  return [
    {
      name: 'a librarian has complained of a fellow, who is informed',
      happens: async () => {
        const submitted: TestCase = { ...(await stories.submit(librarian, fellow)), lead };
        const { id: caseId } = submitted;
        await as(principal).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Knows neither.' });
        await as(lead).does('identifyRespondent', { caseId, personId: fellow.id });
        await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
        cast.is(caseId, principal, 'O');
        cast.is(caseId, lead, 'L');
        cast.is(caseId, fellow, 'R');
        theCase = { ...submitted, parties: await partiesOf(submitted) };
      },
    },
    {
      name: 'the case lead has interviewed the fellow, with a companion, and a witness',
      happens: async () => {
        const meetingId = await aMeetingIn(theCase, lead, [theCase.parties.RESPONDENT]);
        await accompany(meetingId, fellow, unwillingCompanion);
        const witnessId = await aNamedWitness(theCase, fellow);
        await as(lead).does('identifyWitness', { witnessId, personId: otherWitness.id });
        const withWitness = await aMeetingIn(theCase, lead, [witnessId]);
        cast.is(theCase.id, otherWitness, 'W');
        await interview(meetingId, 'RESPONDENT', 'The fellow was at dinner.');
        await interview(withWitness, 'WITNESS', 'The fellow was not at dinner.');
      },
    },
    {
      name: 'an investigator, who is asked for no recommendations, has interviewed the librarian, with a companion',
      happens: async () => {
        await proceed(theCase, 'INVESTIGATE');
        const { id: caseId } = theCase;
        const terms = 'Who was at dinner.';
        await as(lead).does('commissionInvestigation', { caseId, terms, recommendationsAsked: false });
        const personId = firstInvestigator.id;
        await as(lead).does('appointInvestigator', { caseId, personId, reason: 'Knows nobody there.' });
        cast.is(caseId, firstInvestigator, 'I');
        investigated = { ...theCase, investigator: firstInvestigator };
        const meetingId = await aMeetingIn(theCase, firstInvestigator, [theCase.parties.COMPLAINANT]);
        await accompany(meetingId, librarian, companion);
        await interview(meetingId, 'COMPLAINANT', 'The librarian dined alone.', firstInvestigator);
      },
    },
    {
      name: 'the librarian’s companion turns out to be a witness, and is invited',
      happens: async () => {
        const witnessId = await aNamedWitness(theCase, librarian);
        await as(firstInvestigator).does('identifyWitness', { witnessId, personId: companion.id });
        await aMeetingIn(theCase, firstInvestigator, [witnessId]);
        cast.is(theCase.id, companion, 'W');
      },
    },
    {
      name: 'one section of the draft report is shared with both',
      happens: async () => {
        report = await aDraftReport(investigated);
        for (const partyId of Object.values(theCase.parties))
          await as(firstInvestigator).does('shareReportSection', { sectionId: report.sections[0], partyId });
      },
    },
    {
      name: 'that report is with the case lead',
      happens: async () => {
        await as(firstInvestigator).does('submitReport', { reportId: report.id });
      },
    },
    {
      name: 'it is released to the librarian alone',
      happens: async () => {
        await as(lead).does('releaseReport', { reportId: report.id, partyId: theCase.parties.COMPLAINANT });
      },
    },
    {
      name: 'and then to the fellow, and the time is extended',
      happens: async () => {
        await as(lead).does('releaseReport', { reportId: report.id, partyId: theCase.parties.RESPONDENT });
        await as(lead).does('extendTime', { caseId: theCase.id, dueOn: '2026-08-31', reason: 'It was Easter.' });
      },
    },
  ];

  async function accompany(meetingId: string, party: Person, by: Person): Promise<void> {
    await as(party).does('nameCompanion', { meetingId, address: by.email, kind: 'COLLEAGUE' });
    await as(by).does('giveUndertaking', { requestId: await requestOf(by) });
    cast.is(theCase.id, by, 'Co');
  }

  /** Holds a meeting; the notes of it are sent, and commented on. */
  async function interview(
    meetingId: string,
    capacity: 'COMPLAINANT' | 'RESPONDENT' | 'WITNESS',
    text: string,
    by = lead,
  ): Promise<void> {
    await heldMeeting(meetingId, by);
    const notesId = await notesOf(meetingId, by, capacity, text);
    await as(by).does('sendNotesForReview', { notesId });
    const interviewee = { COMPLAINANT: librarian, RESPONDENT: fellow, WITNESS: otherWitness }[capacity];
    await as(interviewee).does('commentOnNotes', { notesId, text: `Not quite so, says the ${capacity}.` });
  }
}
