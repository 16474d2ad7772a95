import type { Story } from './story';

/** A student’s complaint of a student with the Senior Dean, who has informed the respondent (B.18). */
export async function betweenStudents(story: Story): Promise<string> {
  const caseId = await story.complain('studentCompanion', {
    nature: 'He films me in the library and posts it.',
    effect: 'I study in my room now, and sleep badly.',
    respondentDescription: 'somebody from the floor above',
    respondentKind: 'STUDENT',
  });
  story.clock.wait(1);
  await story.act('seniorDean', 'identifyRespondent', { caseId, personId: story.personId('studentWitness') });
  await story.act('seniorDean', 'informRespondent', { caseId, allegations: 'Filming another student in the library.' });
  const complainant = await story.party('seniorDean', caseId, 'COMPLAINANT');
  const respondent = await story.party('seniorDean', caseId, 'RESPONDENT');
  await supported(story, caseId, { complainant, respondent });
  await story.meet('seniorDean', caseId, complainant, 'To understand the complaint.');
  return caseId;
}

/** Each of the two has a Harassment Officer of their own, who met them (B.11, B.12). */
async function supported(
  story: Story,
  caseId: string,
  { complainant, respondent }: { complainant: string; respondent: string },
): Promise<void> {
  const appoint = async (partyId: string, who: 'harassmentOfficer' | 'otherHarassmentOfficer') => {
    const input = { caseId, partyId, personId: story.personId(who), reason: 'Is free, and knows neither of the two.' };
    return (await story.make('headOfWelfare', 'appointSupporter', input)).id;
  };
  const ofComplainant = await appoint(complainant, 'harassmentOfficer');
  const ofRespondent = await appoint(respondent, 'otherHarassmentOfficer');
  await story.make('studentCompanion', 'shareComplaint', { supporterId: ofComplainant });
  await story.make('harassmentOfficer', 'noteSupport', {
    supporterId: ofComplainant,
    actions: 'Went through the ways to go on with her.',
    text: 'She sleeps badly and thinks of changing rooms.',
  });
  await story.make('otherHarassmentOfficer', 'noteSupport', {
    supporterId: ofRespondent,
    actions: 'Explained the procedure to him.',
    text: 'He says that it began as a joke among friends.',
  });
  await story.make('harassmentOfficer', 'referToService', {
    caseId,
    partyId: complainant,
    service: 'COUNSELLING',
    says: 'The counselling service keeps an hour free on Mondays.',
  });
}

/** A student who has turned to the Acting Head of Welfare and has not complained in form (B.10). */
export async function atStageTwo(story: Story): Promise<void> {
  const draft = await story.make('studentWitness', 'saveComplaint', {
    nature: 'My neighbour hammers on the wall whenever I play the viola, and shouts what I would rather not write.',
    respondentDescription: 'my neighbour on the staircase',
    respondentKind: 'STUDENT',
  });
  await story.make('studentWitness', 'submitComplaint', { draftId: draft.id, informally: true });
}
