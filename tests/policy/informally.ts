import { aStudentCase } from '../support/annexeB';
import type { TestCase } from '../support/cases';
import { as } from '../support/client';
import type { Moment, Stories } from './stories';

/** A student talks to somebody of their choice; that stays between the two until the student goes on (B.3, B.6, B.8). */
export function informally(stories: Stories): readonly Moment[] {
  const { college, cast, people, cases } = stories;
  const { treasurer, headOfWelfare, seniorDean } = college;
  const { companion: complainant, witness: respondent, otherIntegration } = people;
  let theCase!: TestCase;

  return [
    {
      name: 'a student has talked to the Treasurer about another one, and nobody else knows of it',
      happens: async () => {
        theCase = await aStudentCase(college, { informally: true, approach: 'TREASURER' }, { complainant, respondent });
        cases.push(theCase);
        cast.is(theCase.id, complainant, 'C');
        cast.is(theCase.id, treasurer, 'Av');
      },
    },
    {
      name: 'the student goes on to the Senior Dean, and the Treasurer has no part any more',
      happens: async () => {
        const { id: caseId } = theCase;
        await as(complainant).does('makeFormal', { caseId });
        cast.is(caseId, treasurer);
        cast.is(caseId, seniorDean, 'L');
        cast.is(caseId, headOfWelfare, 'H');
        cast.is(caseId, otherIntegration, 'Int');
      },
    },
  ];
}
