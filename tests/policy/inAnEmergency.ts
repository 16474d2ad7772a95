import type { TestCase } from '../support/cases';
import { as } from '../support/client';
import { askedInAnEmergency } from '../support/emergencies';
import type { Moment, Stories } from './stories';

/** Nobody who handles a case can be reached: the Senior Dean asks the Treasurer to be let see it. */
export function inAnEmergency(stories: Stories): readonly Moment[] {
  const { college, cast, people } = stories;
  const { librarian, academic, lead, dataProtectionOfficer } = people;
  const { principal, seniorDean, treasurer } = college;
  let theCase!: TestCase;
  return [
    {
      name: 'an officer has asked another for access in an emergency, to this case and to none that there is',
      happens: async () => {
        theCase = { ...(await stories.submit(librarian, academic)), lead };
        const { id: caseId } = theCase;
        await as(principal).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Knows neither.' });
        cast.is(caseId, principal, 'O');
        cast.is(caseId, lead, 'L');
        await askedInAnEmergency(seniorDean, theCase, 'TREASURER');
        const until = college.clock.in({ days: 1 });
        const guessed = { reference: 'GUESSED1', office: 'TREASURER', until, reason: 'I heard that there is one.' };
        const { id } = await as(seniorDean).does('askForEmergencyAccess', guessed);
        await as(treasurer).does('giveEmergencyAccess', { emergencyRequestId: id });
      },
    },
    {
      name: 'it was given: the officer sees what whoever leads sees, and data protection is told (rule 1)',
      happens: async () => {
        const emergencyRequestId = await askedInAnEmergency(seniorDean, theCase, 'TREASURER');
        await as(treasurer).does('giveEmergencyAccess', { emergencyRequestId });
        cast.is(theCase.id, seniorDean, 'Em');
        cast.is(theCase.id, dataProtectionOfficer, 'DP');
      },
    },
    {
      name: 'the overseer has looked at it, and it has ended',
      happens: async () => {
        const { data } = await as(principal).query<{ case: { emergencies: { id: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { emergencies { id } } }',
          { id: theCase.id },
        );
        const [access] = data.case.emergencies;
        await as(principal).does('reviewEmergencyAccess', { emergencyAccessId: access!.id, finding: 'It was needed.' });
        cast.is(theCase.id, seniorDean);
      },
    },
  ];
}
