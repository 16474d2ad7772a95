import { sweepClocks } from '../../src/clocks/sweepClocks';
import { ALLEGATIONS, partiesOf, stepOf, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { rowIdOf } from '../support/cast';
import { aHeldSupportMeeting, aSupportMeeting } from '../support/supporters';
import { aTask } from '../support/tasks';
import type { Moment, Stories } from './stories';

/** A student complains of a student: what is to be done, and the support of both. */
export function betweenStudents(stories: Stories): readonly Moment[] {
  const { college, people, cast } = stories;
  const { otherStudent, student, comforter, adviser } = people;
  const training = 'Has done the course for such cases.';
  let theCase!: InformedCase;
  let ofComplainant!: string;
  let ofRespondent!: string;
  let consentId!: string;
  const inCase = (more: object = {}) => ({ caseId: theCase.id, ...more });
  const appoint = async (by: 'welfare' | 'lead', side: 'COMPLAINANT' | 'RESPONDENT', personId: string) => {
    const input = { partyId: theCase.parties[side], personId, training, reason: `Suits the ${side.toLowerCase()}.` };
    return (await as(theCase[by]!).does('appointSupporter', inCase(input))).id;
  };

  return [
    {
      name: 'a student has complained of a student, and there is something to do for each who handles it',
      happens: async () => {
        const submitted = await stories.submitOfStudents(otherStudent, student);
        theCase = { ...submitted, parties: await partiesOf(submitted) };
        await aTask(theCase, { kind: 'FOR_LEAD', says: 'Meet each of the two.' });
        await aTask(theCase, { kind: 'FOR_WELFARE', says: 'Look after both.', addressedTo: 'WELFARE' });
        await as(otherStudent).does('askForSupport', inCase());
        const asked = { office: 'HARASSMENT_OFFICER', question: 'Whom do I tell, and what happens then?' };
        await as(otherStudent).does('askForAdvice', asked);
        const { id: adviceId } = await as(people.bursar).does('askForAdvice', {
          office: 'TREASURER',
          question: 'A student shouts at me.',
        });
        await as(college.treasurer).does('giveAdvice', {
          adviceId,
          answer: 'Let us talk.',
          consulted: 'Welfare, by telephone.',
        });
        const told = { address: otherStudent.email, says: 'She wept in my class.', wish: 'SUPPORT', agreed: true };
        await as(people.fellow).does('referToWelfare', told);
        const written = { nature: 'They hide my ladder, says the librarian.', takenFrom: 'SPEECH' };
        const receivedAt = college.clock.now();
        const taken = { ...written, address: people.librarian.email, receivedAt };
        await as(college.treasurer).does('takeDownComplaint', taken);
        await as(people.porter).does('reportConcern', { says: 'There is shouting on staircase nine.' });
      },
    },
    {
      name: 'each of the two has somebody who supports them',
      happens: async () => {
        ofComplainant = await appoint('welfare', 'COMPLAINANT', comforter.id);
        cast.is(theCase.id, comforter, 'CS');
        await as(theCase.lead).does('identifyRespondent', inCase({ personId: student.id }));
        await as(theCase.lead).does('informRespondent', inCase({ allegations: ALLEGATIONS }));
        cast.is(theCase.id, student, 'R');
        const reason = 'He read them in my rooms.';
        const stepId = await stepOf(theCase.lead, theCase.id, 0);
        await as(theCase.lead).does('markInvestigationStep', { stepId, status: 'DONE', reason });
        ofRespondent = await appoint('welfare', 'RESPONDENT', adviser.id);
        cast.is(theCase.id, adviser, 'RS');
      },
    },
    {
      name: 'each has met their supporter, who has noted it, and others are to come or cancelled',
      happens: async () => {
        for (const [person, id] of [[comforter, ofComplainant] as const, [adviser, ofRespondent] as const]) {
          const ofMeetingId = await aHeldSupportMeeting(theCase, { person, id });
          const words = { actions: `Met them, says ${person.name}.`, text: `It was a bad week, says ${person.name}.` };
          await as(person).does('noteSupport', { supporterId: id, ofMeetingId, ...words });
          await as(person).does('noteSupport', { supporterId: id, actions: `Telephoned, says ${person.name}.` });
          await aSupportMeeting(theCase, { person, id });
        }
        const supportMeetingId = await aSupportMeeting(theCase, { person: adviser, id: ofRespondent });
        await as(adviser).does('cancelSupportMeeting', { supportMeetingId, reason: 'The adviser has a cold.' });
      },
    },
    {
      name: 'they are pointed to services and asked whether their departments may be told',
      happens: async () => {
        const { parties, welfare, lead } = theCase;
        const service = { service: 'COUNSELLING', says: 'Ask for the counsellor on Mondays.' };
        await as(comforter).does('referToService', inCase({ partyId: parties.COMPLAINANT, ...service }));
        const line = { service: 'HARASSMENT_LINE', says: 'They name an adviser outside the college.' };
        await as(welfare!).does('referToService', inCase({ partyId: parties.RESPONDENT, ...line }));
        const asked = { toWhom: 'the department of history', what: 'That they need more time for an essay.' };
        const first = await as(welfare!).does('askForConsent', inCase({ partyId: parties.COMPLAINANT, ...asked }));
        consentId = first.id;
        const other = { toWhom: 'the department of chemistry', what: 'That they change their laboratory.' };
        await as(lead).does('askForConsent', inCase({ partyId: parties.RESPONDENT, ...other }));
        await as(otherStudent).does('answerConsent', { consentId, agrees: true });
        const question = 'Where are the notes to be kept?';
        await as(lead).does('consult', inCase({ about: 'FILING', personId: welfare!.id, question }));
        await as(lead).does(
          'consult',
          inCase({ about: 'OTHER', personId: people.fellow.id, question: 'Who teaches both?' }),
        );
        const mine = '{ viewer { consultations { id } } }';
        const { data } = await as(welfare!).query<{ viewer: { consultations: { id: string }[] } }>(mine);
        const consultationId = data.viewer.consultations.at(-1)!.id;
        await as(welfare!).does('answerConsultation', { consultationId, answer: 'In the welfare office.' });
      },
    },
    {
      name: 'each lets their supporter see what is theirs, and one lets the notes be read',
      happens: async () => {
        await as(otherStudent).does('shareComplaint', { supporterId: ofComplainant });
        await as(student).does('letWelfareRead', { supporterId: ofRespondent, mayRead: true });
        await as(theCase.lead).does('clarifyComplaint', inCase({ text: 'Six remarks in all.', material: 'A diary.' }));
        await as(theCase.lead).does('forwardComplaint', inCase());
        await as(student).does('respond', inCase({ text: 'I was told it was a joke.' }));
        for (const what of ['ALLEGATIONS', 'CLARIFICATION', 'RESPONSE'])
          await as(student).does('shareWithSupporter', { supporterId: ofRespondent, what });
      },
    },
    {
      name: 'some of it is shared no longer, another supporter is asked for, and a department is told',
      happens: async () => {
        await as(student).does('endSharingWithSupporter', { supporterId: ofRespondent, what: 'ALLEGATIONS' });
        const reason = 'She knows my sister well.';
        await as(otherStudent).does('askForAnotherSupporter', { supporterId: ofComplainant, reason });
        await as(theCase.welfare!).does('informStaff', { consentId });
      },
    },
    {
      name: 'the Acting Head of Welfare supports the complainant themselves, and the respondent nobody',
      happens: async () => {
        await appoint('lead', 'COMPLAINANT', theCase.welfare!.id);
        cast.is(theCase.id, comforter);
        cast.is(theCase.id, theCase.welfare!, 'H', 'CS');
        await as(student).does('endSupport', { supporterId: ofRespondent, reason: 'I would rather have nobody.' });
        cast.is(theCase.id, adviser);
      },
    },
    {
      name: 'something is done, and the time limits of all cases have come near or passed',
      happens: async () => {
        const taskId = await aTask(theCase, {
          kind: 'FOR_LEAD',
          says: 'Meet them once more.',
          aboutId: rowIdOf(theCase.id),
        });
        await as(theCase.lead).does('completeTask', { taskId, result: 'They were met once more.' });
        college.clock.advance({ days: 29 });
        await sweepClocks(college.server.cloister);
      },
    },
  ];
}
