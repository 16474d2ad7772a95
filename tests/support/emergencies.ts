import type { TestCase } from './cases';
import { as } from './client';
import type { Person } from './college';

const reason = 'Nobody who handles it answers the telephone.';

/** One officer asks the holder of an office for access to a case; answers the request. */
export async function askedInAnEmergency(by: Person, theCase: TestCase, office: string): Promise<string> {
  const { data } = await as(theCase.lead).query<{ case: { reference: string } }>(
    'query ($id: ID!) { case(id: $id) { reference } }',
    { id: theCase.id },
  );
  const until = by.college.clock.in({ days: 2 });
  const asked = { reference: data.case.reference, office, until, reason };
  return (await as(by).does('askForEmergencyAccess', asked)).id;
}

/** The Senior Dean was let see a case in an emergency: the request, and the access as whoever leads has it. */
export async function anEmergency(theCase: TestCase): Promise<Readonly<Record<string, string>>> {
  const { seniorDean, vicePrincipal } = theCase.college;
  const emergencyRequestId = await askedInAnEmergency(seniorDean, theCase, 'VICE_PRINCIPAL');
  await as(vicePrincipal).does('giveEmergencyAccess', { emergencyRequestId });
  const { data } = await as(theCase.lead).query<{ case: { emergencies: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { emergencies { id } } }',
    { id: theCase.id },
  );
  return { EmergencyRequest: emergencyRequestId, EmergencyAccess: data.case.emergencies.at(-1)!.id };
}
