import { aCaseToDetermine, anInvitedWitness, OUTCOME, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { aDocument } from '../support/evidence';
import type { Moment, Stories } from './stories';

/** A student’s complaint of an academic, from the outcome to the closing and on: who keeps what, and until when (rule 10). */
export function afterTheOutcome(stories: Stories): readonly Moment[] {
  const { college, cast, people } = stories;
  const { otherStudent, fellow, lead, otherWitness, integration, bursar, hearer } = people;
  const { principal, headOfWelfare, clock } = college;
  let theCase!: InformedCase;
  let document!: string;
  let action!: string;
  let appeals!: { ofStudent: string; ofFellow: string };
  const inCase = (more: object = {}) => ({ caseId: theCase.id, ...more });

  return [
    {
      name: 'another student’s complaint is decided, with a witness in it',
      happens: async () => {
        theCase = await aCaseToDetermine(college, { complainant: otherStudent, respondent: fellow, lead });
        stories.cases.push(theCase);
        await anInvitedWitness(theCase, { person: otherWitness });
        document = await aDocument(theCase, otherStudent, { name: 'the diary of that term' });
        await as(lead).does('decideOutcome', inCase(OUTCOME));
        cast.is(theCase.id, otherStudent, 'C');
        cast.is(theCase.id, fellow, 'R');
        cast.is(theCase.id, lead, 'L');
        cast.is(theCase.id, principal, 'O');
        cast.is(theCase.id, headOfWelfare, 'H');
        cast.is(theCase.id, otherWitness, 'W');
        cast.is(theCase.id, integration, 'Int');
      },
    },
    {
      name: 'an action on the fellow is ordered, and whoever carries it out reports',
      happens: async () => {
        const { RESPONDENT } = theCase.parties;
        const says = 'The fellow has a course on how to speak to people.';
        const to = {
          implementerId: bursar.id,
          partyIds: [RESPONDENT],
          monitoredUntil: clock.in({ days: 30 }).slice(0, 10),
        };
        action = (await as(lead).does('orderAction', inCase({ says, ...to }))).id;
        await as(bursar).does('reportOnAction', { actionId: action, text: 'The course is booked.', done: true });
        cast.is(theCase.id, bursar, 'Im');
      },
    },
    {
      name: 'both appeal, each for reasons of their own',
      happens: async () => {
        const lodge = async (by: typeof fellow, route: string, grounds: string) =>
          (await as(by).does('lodgeAppeal', inCase({ route, grounds }))).id;
        appeals = {
          ofStudent: await lodge(otherStudent, 'COLLEGE_COMPLAINTS', 'My diary was not read.'),
          ofFellow: await lodge(fellow, 'GRIEVANCE', 'The course is not called for.'),
        };
      },
    },
    {
      name: 'somebody outside the case hears the fellow’s, and parts of the case are put to them',
      happens: async () => {
        const { ofFellow: appealId } = appeals;
        await as(lead).does('appointHearer', { appealId, personId: hearer.id, reason: 'Knows nobody here.' });
        await as(lead).does('putToHearer', { appealId, parts: ['OUTCOME', 'ALLEGATIONS'], evidenceIds: [document] });
        cast.is(theCase.id, hearer, 'He');
      },
    },
    {
      name: 'that appeal is decided, and the student’s withdrawn',
      happens: async () => {
        const reasons = 'The course was one of several ways.';
        await as(hearer).does('decideAppeal', { appealId: appeals.ofFellow, result: 'PARTLY_UPHELD', reasons });
        await as(otherStudent).does('withdrawAppeal', { appealId: appeals.ofStudent });
        cast.is(theCase.id, hearer);
      },
    },
    {
      name: 'the student asks for the Completion of Procedures letter',
      happens: async () => {
        await as(otherStudent).does('requestCompletionLetter', inCase());
      },
    },
    {
      name: 'the letter is issued',
      happens: async () => {
        const { COMPLAINANT: partyId } = theCase.parties;
        await as(lead).does('issueCompletionLetter', inCase({ partyId, text: 'No step is left in the college.' }));
      },
    },
    {
      name: 'that case is closed: the witness has no part in it any more',
      happens: async () => {
        await as(lead).does('closeCase', inCase({ reason: 'All that was decided is done.' }));
        cast.is(theCase.id, otherWitness);
      },
    },
    {
      name: 'monitoring is over and the fellow’s time for an appeal has passed, the student’s for the OIA has not',
      happens: async () => {
        clock.advance({ days: 40 });
        cast.is(theCase.id, fellow);
        cast.is(theCase.id, bursar);
      },
    },
    {
      name: 'that has passed as well',
      happens: async () => {
        clock.advance({ days: 60 });
        cast.is(theCase.id, otherStudent);
      },
    },
    {
      name: 'the case is reopened: both parties have it again',
      happens: async () => {
        await as(lead).does('reopenCase', inCase({ reason: 'Something more came to light.' }));
        cast.is(theCase.id, otherStudent, 'C');
        cast.is(theCase.id, fellow, 'R');
      },
    },
  ];
}
