import {
  ALLEGATIONS,
  COMPLAINT,
  OUTCOME,
  partiesOf,
  proceed,
  requestOf,
  stepOf,
  type TestCase,
} from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { documentsIn } from './documents';
import type { Moment, Stories } from './stories';

/** A student complains of an academic: the whole way to the outcome. */
export function ofAStudent(stories: Stories): readonly Moment[] {
  const { college, cast } = stories;
  const {
    student,
    otherStudent,
    academic,
    lead,
    firstInvestigator,
    investigator,
    witness,
    otherWitness,
    companion,
    unwillingCompanion,
    porter,
  } = stories.people;
  const { principal, headOfWelfare, clock } = college;
  let theCase!: TestCase;
  let party!: { COMPLAINANT: string; RESPONDENT: string };
  let meeting!: string;
  let notesId!: string;
  let report!: { id: string; sections: string[] };
  const witnesses: string[] = [];
  const named = async (by: Person, description: string) => {
    const words = {
      description,
      relevance: `Heard it all, says ${description}.`,
      contact: `pigeonhole of ${description}`,
    };
    witnesses.push((await as(by).does('nameWitness', { caseId: theCase.id, ...words })).id);
  };
  const inCase = (more: object = {}) => ({ caseId: theCase.id, ...more });

  return [
    {
      name: 'a student has complained and named a witness, and others are writing drafts',
      happens: async () => {
        theCase = await stories.submit(student, academic);
        cast.is(theCase.id, headOfWelfare, 'H');
        await named(student, 'the friend next door');
        await as(student).does('saveComplaint', { ...COMPLAINT, nature: 'Another matter, still in draft.' });
        await as(otherStudent).does('saveComplaint', { nature: 'Something I may never send.' });
      },
    },
    {
      name: 'the complaint is with the Principal, who leads until a case lead is appointed',
      happens: async () => {
        await as(headOfWelfare).does('communicateComplaint', inCase());
        cast.is(theCase.id, principal, 'O', 'L');
        party = await partiesOf(theCase);
        await aMeetingIn(theCase, principal, [party.COMPLAINANT]);
      },
    },
    {
      name: 'a case lead is appointed, and the respondent is identified and not informed',
      happens: async () => {
        await as(principal).does('appointCaseLead', inCase({ personId: lead.id, reason: 'Has no part in teaching.' }));
        await as(lead).does('identifyRespondent', inCase({ personId: academic.id }));
        cast.is(theCase.id, principal, 'O');
        cast.is(theCase.id, lead, 'L');
        cast.is(theCase.id, academic, 'r');
        theCase = { ...theCase, lead };
      },
    },
    {
      name: 'the respondent is informed and names a witness',
      happens: async () => {
        await as(lead).does('informRespondent', inCase({ allegations: ALLEGATIONS }));
        cast.is(theCase.id, academic, 'R');
        await named(academic, 'the colleague across the court');
      },
    },
    {
      name: 'each party has a meeting, and companions are asked',
      happens: async () => {
        meeting = await aMeetingIn(theCase, lead, [party.COMPLAINANT]);
        const reason = 'I cannot hear well and need her beside me.';
        await as(student).does('nameCompanion', {
          meetingId: meeting,
          address: companion.email,
          kind: 'REASONABLE_ADJUSTMENT',
          reason,
        });
        const ofRespondent = await aMeetingIn(theCase, lead, [party.RESPONDENT]);
        await as(academic).does('nameCompanion', {
          meetingId: ofRespondent,
          address: unwillingCompanion.email,
          kind: 'COLLEAGUE',
        });
        cast.is(theCase.id, companion, 'co');
        cast.is(theCase.id, unwillingCompanion, 'co');
      },
    },
    {
      name: 'one companion has given the undertaking and one has declined',
      happens: async () => {
        await as(companion).does('giveUndertaking', { requestId: await requestOf(companion) });
        await as(unwillingCompanion).does('declineToAccompany', { requestId: await requestOf(unwillingCompanion) });
        cast.is(theCase.id, companion, 'Co');
        await as(lead).does('moveMeeting', {
          meetingId: meeting,
          startsAt: clock.in({ days: 2 }),
          endsAt: clock.in({ days: 2, hours: 1 }),
          place: 'The Quince Room',
        });
        clock.advance({ days: 2 });
        await as(lead).does('holdMeeting', { meetingId: meeting });
      },
    },
    {
      name: 'notes of the complainant’s interview are recorded and not sent',
      happens: async () => {
        notesId = await notesOf(meeting, lead, 'COMPLAINANT', 'She says three times.');
      },
    },
    {
      name: 'a second version of the notes is sent and commented on',
      happens: async () => {
        notesId = await notesOf(meeting, lead, 'COMPLAINANT', 'She says four times.');
        await as(lead).does('sendNotesForReview', { notesId });
        await as(student).does('commentOnNotes', { notesId, text: 'It was five times.' });
      },
    },
    {
      name: 'an investigator has been replaced after arranging a meeting',
      happens: async () => {
        await proceed(theCase, 'INVESTIGATE');
        await as(lead).does(
          'commissionInvestigation',
          inCase({ terms: 'What was said in the library.', recommendationsAsked: true }),
        );
        await as(lead).does(
          'appointInvestigator',
          inCase({ personId: firstInvestigator.id, reason: 'Was free first.' }),
        );
        await aMeetingIn(theCase, firstInvestigator, [party.COMPLAINANT]);
        await as(lead).does(
          'appointInvestigator',
          inCase({ personId: investigator.id, reason: 'The first one is ill.' }),
        );
        cast.is(theCase.id, investigator, 'I');
      },
    },
    {
      name: 'witnesses of both sides are identified and one of them is invited',
      happens: async () => {
        await as(investigator).does('identifyWitness', { witnessId: witnesses[0], personId: witness.id });
        await as(lead).does('identifyWitness', { witnessId: witnesses[1], personId: otherWitness.id });
        cast.is(theCase.id, witness, 'W');
        cast.is(theCase.id, otherWitness, 'w');
        meeting = await aMeetingIn(theCase, investigator, [witnesses[0]!]);
      },
    },
    {
      name: 'the witness is interviewed, the other one invited, and a meeting with the respondent cancelled',
      happens: async () => {
        await heldMeeting(meeting, investigator);
        notesId = await notesOf(meeting, investigator, 'WITNESS', 'He heard two of them.');
        await as(investigator).does('sendNotesForReview', { notesId });
        await as(witness).does('commentOnNotes', { notesId, text: 'Three of them.' });
        await notesOf(meeting, investigator, 'WITNESS', 'He heard two of them, and a third from the stairs.');
        await aMeetingIn(theCase, investigator, [witnesses[1]!]);
        cast.is(theCase.id, otherWitness, 'W');
        const cancelled = await aMeetingIn(theCase, investigator, [party.RESPONDENT]);
        await as(investigator).does('cancelMeeting', { meetingId: cancelled, reason: 'There is a fire drill.' });
        // The companion of one meeting is asked for another, and sees that one no earlier than anybody else would
        const another = await aMeetingIn(theCase, investigator, [party.COMPLAINANT]);
        const { email: address } = companion;
        await as(student).does('nameCompanion', { meetingId: another, address, kind: 'STUDENT_MEMBER' });
      },
    },
    ...documentsIn(() => theCase, { student, academic, witness, lead, investigator }),
    {
      name: 'the complaint is clarified and not forwarded',
      happens: async () => {
        await as(investigator).does(
          'clarifyComplaint',
          inCase({ text: 'Five remarks this term.', material: 'The visitors’ book.' }),
        );
      },
    },
    {
      name: 'it is forwarded, the respondent has responded, and points are put to the complainant',
      happens: async () => {
        await as(investigator).does('forwardComplaint', inCase());
        await as(academic).does('respond', inCase({ text: 'I meant to be kind, and was unwell.' }));
        await as(investigator).does('putPoints', inCase({ text: 'He says he meant to be kind.' }));
      },
    },
    {
      name: 'the respondent is interviewed, and the notes are not sent',
      happens: async () => {
        meeting = await aMeetingIn(theCase, investigator, [party.RESPONDENT]);
        await heldMeeting(meeting, investigator);
        notesId = await notesOf(meeting, investigator, 'RESPONDENT', 'He was surprised.');
      },
    },
    {
      name: 'the notes of that interview are sent and commented on',
      happens: async () => {
        await as(investigator).does('sendNotesForReview', { notesId });
        await as(academic).does('commentOnNotes', { notesId, text: 'I was not.' });
      },
    },
    {
      name: 'the report is in draft, one section shared with the respondent',
      happens: async () => {
        const sections = [
          { heading: 'On the first remark', text: 'It was made.' },
          { heading: 'On the other remarks', text: 'They may have been made.' },
        ];
        const draft = { findings: 'Two remarks are proven.', recommendations: 'A word with him.', sections };
        const { id, sections: made } = await as(investigator).does('saveReport', inCase(draft), 'sections { id }');
        report = { id, sections: (made as { id: string }[]).map((one) => one.id) };
        await as(investigator).does('shareReportSection', {
          sectionId: report.sections[0],
          partyId: party.RESPONDENT,
        });
      },
    },
    {
      name: 'that party has commented on it, and a step is added to the checklist and another one skipped',
      happens: async () => {
        await as(academic).does('commentOnSection', { sectionId: report.sections[0], text: 'It was made in jest.' });
        const says = 'Look at the library by daylight.';
        await as(investigator).does('addInvestigationStep', inCase({ says, reason: 'It is said to be dark.' }));
        const stepId = await stepOf(investigator, theCase.id, 4);
        const reason = 'He named somebody who has moved to Peru.';
        await as(investigator).does('markInvestigationStep', { stepId, status: 'SKIPPED', reason });
      },
    },
    {
      name: 'that sharing has ended, and the other section is shared with the complainant',
      happens: async () => {
        await as(investigator).does('endSectionSharing', {
          sectionId: report.sections[0],
          partyId: party.RESPONDENT,
        });
        await as(investigator).does('shareReportSection', {
          sectionId: report.sections[1],
          partyId: party.COMPLAINANT,
        });
      },
    },
    {
      name: 'the report is with the case lead',
      happens: async () => {
        await as(investigator).does('submitReport', { reportId: report.id });
      },
    },
    {
      name: 'it is released to the respondent alone, and the time is extended',
      happens: async () => {
        await as(lead).does('releaseReport', { reportId: report.id, partyId: party.RESPONDENT });
        await as(lead).does(
          'extendTime',
          inCase({ dueOn: '2026-06-30', reason: 'The investigator was ill for a while.' }),
        );
      },
    },
    {
      name: 'the outcome is issued',
      happens: async () => {
        await as(lead).does('decideOutcome', inCase(OUTCOME));
        await as(porter).does('saveComplaint', { nature: 'A word about the lodge.' });
      },
    },
  ];
}
