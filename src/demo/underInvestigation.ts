import { addressOf } from './people';
import type { Story } from './story';

/** A student’s complaint against a tutor, under investigation: meetings, notes, a response, a draft report with a section shared. */
export async function underInvestigation(story: Story): Promise<void> {
  const { clock } = story;
  const caseId = await story.complain('student', {
    nature: 'Remarks on my looks in tutorials, again after I asked for it to stop.',
    effect: 'I have stopped going to tutorials.',
    resolution: 'Another tutor, and that somebody speaks to him.',
    incidents: [{ date: '2026-02-03', description: 'In the tutorial on staircase four.' }],
    respondentDescription: 'my tutor in natural philosophy',
    respondentKind: 'ACADEMIC_STAFF',
  });
  await story.make('student', 'nameWitness', {
    caseId,
    description: 'a friend in the same tutorial',
    relevance: 'Was in the room.',
    contact: 'staircase four',
  });
  clock.wait(0, 5);
  await story.act('headOfWelfare', 'communicateComplaint', { caseId });
  clock.wait(1);
  await story.act('principal', 'appointCaseLead', {
    caseId,
    personId: story.personId('seniorTutor'),
    reason: 'Knows the rules of tuition and neither of the two.',
  });
  await story.act('seniorTutor', 'identifyRespondent', { caseId, personId: story.personId('academic') });
  await story.act('seniorTutor', 'informRespondent', {
    caseId,
    allegations: 'Repeated remarks on a student’s looks in tutorials.',
  });
  const complainant = await story.party('seniorTutor', caseId, 'COMPLAINANT');
  const respondent = await story.party('seniorTutor', caseId, 'RESPONDENT');
  await story.meet('seniorTutor', caseId, complainant, 'To understand the complaint.', async (meetingId) => {
    await story.make('student', 'nameCompanion', {
      meetingId,
      address: addressOf('studentCompanion'),
      kind: 'STUDENT_MEMBER',
    });
    await accept(story, 'studentCompanion');
  });
  await story.consult('seniorTutor', caseId, 'headOfWelfare', 'HOW_TO_PROCEED');
  await story.act('seniorTutor', 'decideHowToProceed', {
    caseId,
    route: 'INVESTIGATE',
    reasons: 'The accounts differ, and others were present.',
  });
  await story.make('seniorTutor', 'commissionInvestigation', {
    caseId,
    terms: 'What was said in the tutorials of this term.',
    recommendationsAsked: true,
  });
  await story.act('seniorTutor', 'appointInvestigator', {
    caseId,
    personId: story.personId('investigator'),
    reason: 'From another subject.',
  });

  const first = await story.meet('investigator', caseId, complainant, 'To confirm the details of the complaint.');
  const notesId = await story.takeNotes(
    'investigator',
    first,
    'COMPLAINANT',
    'She says that it happened on four occasions.',
  );
  await story.make('student', 'commentOnNotes', { notesId, text: 'Five occasions, not four.' });
  await story.act('investigator', 'clarifyComplaint', {
    caseId,
    text: 'Remarks on looks, on five occasions this term.',
    material: 'The list of tutorials of this term.',
  });
  await story.act('investigator', 'forwardComplaint', { caseId });
  await story.make('academic', 'respond', { caseId, text: 'I meant to be kind. I do not remember five occasions.' });
  await story.make('investigator', 'putPoints', { caseId, text: 'He says that the remarks were meant kindly.' });
  await interviewWitness(story, caseId);
  await story.meet('investigator', caseId, respondent, 'To hear the response.', async (meetingId) => {
    await story.make('academic', 'nameCompanion', {
      meetingId,
      address: addressOf('unionCompanion'),
      kind: 'UNION_REPRESENTATIVE',
    });
    await accept(story, 'unionCompanion');
  });
  await draftReport(story, caseId, respondent);
}

async function accept(story: Story, who: 'studentCompanion' | 'unionCompanion'): Promise<void> {
  const { viewer } = await story.ask<{ viewer: { companionRequests: { id: string; status: string }[] } }>(
    who,
    '{ viewer { companionRequests { id status } } }',
    {},
  );
  await story.act(who, 'giveUndertaking', {
    requestId: viewer.companionRequests.find(({ status }) => status === 'ASKED')!.id,
  });
}

async function interviewWitness(story: Story, caseId: string): Promise<void> {
  const data = await story.ask<{ case: { witnesses: { id: string }[] } }>(
    'investigator',
    'query ($id: ID!) { case(id: $id) { witnesses { id } } }',
    { id: caseId },
  );
  const witnessId = data.case.witnesses[0]!.id;
  await story.act('investigator', 'identifyWitness', { witnessId, personId: story.personId('studentWitness') });
  const meetingId = await story.meet('investigator', caseId, witnessId, 'To hear what you saw.');
  await story.takeNotes('investigator', meetingId, 'WITNESS', 'He heard a remark on two occasions.');
}

async function draftReport(story: Story, caseId: string, respondent: string): Promise<void> {
  const report = await story.make('investigator', 'saveReport', {
    caseId,
    findings: 'Remarks were made on more than one occasion.',
    recommendations: 'Another tutor for the student.',
    sections: [
      { heading: 'What the respondent says', text: 'He recalls two remarks.' },
      { heading: 'What the witness says', text: 'Two remarks were heard.' },
    ],
  });
  const source = 'query ($id: ID!) { node(id: $id) { ... on Report { sections { id heading } } } }';
  const data = await story.ask<{ node: { sections: { id: string; heading: string }[] } }>('investigator', source, {
    id: report.id,
  });
  await story.act('investigator', 'shareReportSection', { sectionId: data.node.sections[0]!.id, partyId: respondent });
}
