import { aStudentCase } from '../support/annexeB';
import type { TestCase } from '../support/cases';
import { as } from '../support/client';
import { answer } from '../support/mediation';
import type { Moment, Stories } from './stories';

/** A student has turned to the Acting Head of Welfare, who tries a mediation with the student complained of (B.11). */
export function atStageTwo(stories: Stories): readonly Moment[] {
  const { college, cast, people, cases } = stories;
  const { headOfWelfare, seniorDean } = college;
  const { witness: complainant, companion: respondent, mediator, otherIntegration } = people;
  let theCase!: TestCase;
  let mediationId!: string;

  return [
    {
      name: 'at stage 2 a student is asked whether they agree to a mediation, and the other student knows of nothing',
      happens: async () => {
        theCase = {
          ...(await aStudentCase(college, { informally: true }, { complainant, respondent })),
          lead: headOfWelfare,
        };
        const { id: caseId } = theCase;
        cases.push(theCase);
        cast.is(caseId, complainant, 'C');
        cast.is(caseId, otherIntegration, 'Int');
        cast.is(caseId, headOfWelfare, 'L', 'H');
        mediationId = (await as(headOfWelfare).does('proposeMediation', { caseId })).id;
        await as(headOfWelfare).does('identifyRespondent', { caseId, personId: respondent.id });
        cast.is(caseId, respondent, 'r');
        await answer(complainant, theCase, 'MEDIATION');
      },
    },
    {
      name: 'the other student is invited, and knows of the case by that',
      happens: async () => {
        await as(headOfWelfare).does('inviteToMediation', { mediationId });
        cast.is(theCase.id, respondent, 'R');
      },
    },
    {
      name: 'a mediator between students is nominated, and it is called off',
      happens: async () => {
        await answer(respondent, theCase, 'MEDIATION');
        const input = { mediationId, personId: mediator.id, reason: 'Is at home in both colleges.' };
        await as(headOfWelfare).does('nominateMediator', input);
        await answer(complainant, theCase, 'MEDIATOR');
        await as(headOfWelfare).does('callOffMediation', { mediationId, reason: 'Both are away until Trinity term.' });
        cast.is(theCase.id, mediator);
      },
    },
    {
      name: 'the complaint is made in form, and the Senior Dean knows of what was tried',
      happens: async () => {
        await as(complainant).does('makeFormal', { caseId: theCase.id, lateReason: 'It was tried to settle it.' });
        cast.is(theCase.id, headOfWelfare, 'H');
        cast.is(theCase.id, seniorDean, 'L');
      },
    },
  ];
}
