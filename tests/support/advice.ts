import { aSubmittedCase, COMPLAINT, type TestCase } from './cases';
import { as } from './client';
import type { College, Officer, Person } from './college';

/** The id of one thing of each kind that there is outside cases. */
export async function thingsOutsideCases(
  college: College & Readonly<Record<Officer, Person>>,
): Promise<Readonly<Record<string, string>>> {
  const tutor = await college.person({ category: 'ACADEMIC_STAFF' });
  const advice = await as(tutor).does('askForAdvice', { office: 'HEAD_OF_WELFARE', question: 'What do I say?' });
  const told = { address: 'room twelve', says: 'She told me.', wish: 'SUPPORT', agreed: true };
  const made = await as(tutor).does('referToWelfare', told);
  const { data } = await as(college.headOfWelfare).query<{ viewer: { referrals: { id: string }[] } }>(
    '{ viewer { referrals { id } } }',
  );
  const request = await as(tutor).does('makeDataRequest', { kind: 'ACCESS', says: 'What is there of me?' });
  const said = { ...COMPLAINT, address: tutor.email, takenFrom: 'SPEECH', receivedAt: college.clock.now() };
  const taken = await as(college.treasurer).does('takeDownComplaint', said);
  const { id: caseId } = await aSubmittedCase(college);
  const found = { caseId, respondentKind: 'STUDENT', reasons: 'He is a student.' };
  const transfer = await as(college.headOfWelfare).does('transferCase', found);
  return {
    Transfer: transfer.id,
    TakenComplaint: taken.id,
    DataRequest: request.id,
    Advice: advice.id,
    ReferralMade: made.id,
    WelfareReferral: data.viewer.referrals.at(-1)!.id,
  };
}

/** A consultation that is not answered, as whoever asks has it and as the person consulted has it. */
export async function aConsultation({
  id: caseId,
  lead,
  college,
}: TestCase): Promise<Readonly<Record<string, string>>> {
  const { hrManager } = college;
  const asked = { caseId, about: 'OTHER', personId: hrManager.id, question: 'Who teaches both?' };
  const { id } = await as(lead).does('consult', asked);
  const { data } = await as(hrManager).query<{ viewer: { consultations: { id: string }[] } }>(
    '{ viewer { consultations { id } } }',
  );
  return { Consultation: id, ConsultationOfYou: data.viewer.consultations.at(-1)!.id };
}
