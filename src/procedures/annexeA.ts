import { endingAnInvestigation, takingBackTheLead } from './beside/appointments';
import { reviewOfEmergencies } from './beside/emergencies';
import { conflicts } from './beside/conflicts';
import { consultations } from './beside/consultations';
import { transferring } from './beside/transfer';
import { adaptingTheSteps, stepsOfAnnexeA } from './beside/steps';
import { support } from './beside/support';
import { links } from './beside/links';
import { retention, retentionByWelfare } from './beside/retention';
import { tasks } from './beside/tasks';
import { noticesToOpen, whatIsOwed } from './beside/notices';
import { mediation, mediationClock } from './beside/mediation';
import { interimMeasures } from './beside/measures';
import { withdrawal } from './beside/withdrawal';
import { type Aftermath, actsAfterwards, clocksAfterwards } from './beside/aftermath';
import { aboutGraveMatters } from './beside/criminal';
import { aboutDisclosures } from './beside/disclosure';
import type { Procedure } from './procedure';

const IN_HAND = ['RECEIVED', 'ENQUIRY', 'DETERMINATION', 'INVESTIGATION', 'CONSIDERATION'];
const INFORMED = ['ENQUIRY', 'DETERMINATION', 'INVESTIGATION', 'CONSIDERATION'];
const WHOEVER_HOLDS_THE_MEETING = [
  ['CASE_LEAD', 'OF_ENQUIRY'],
  ['INVESTIGATOR', 'OF_INVESTIGATION'],
];

const AFTERMATH: Aftermath = {
  closing: 'A.21',
  actions: 'A.21',
  appeal: 'A.22',
  oia: 'A.23',
  // Either party, whoever is a student or not; only who complains can be a student
  appellants: ['COMPLAINANT', 'RESPONDENT'],
  students: ['COMPLAINANT'],
  closedFrom: ['CONCLUDED'],
  reopensAt: ['SUBMITTED', ...IN_HAND, 'CONCLUDED'],
  decidedAt: 'DETERMINATION',
  ownComplaint: [],
};

/** Annexe A: complaints of harassment against college staff. */
// prettier-ignore
export const annexeA: Procedure = {
  id: 'ANNEXE_A',
  version: 1,
  title: 'Complaints of harassment against college staff',

  stages: {
    INFORMAL: { clause: 'A.4', says: 'The person approached helps to find a resolution; nobody else knows of it, and nobody has to approach the other side.' },
    SUBMITTED: { clause: 'A.8', says: 'A student’s complaint is with the Acting Head of Welfare, who communicates it on.' },
    RECEIVED: { clause: 'A.8', says: 'The Principal or Treasurer has the complaint and may delegate it to a case lead.' },
    ENQUIRY: { clause: 'A.13', says: 'The respondent is informed; the case lead meets each party separately and gathers information.' },
    DETERMINATION: { clause: 'A.14', says: 'The case lead determines the complaint on enquiries of their own.' },
    INVESTIGATION: { clause: 'A.16', says: 'An investigation establishes the facts.' },
    CONSIDERATION: { clause: 'A.18', says: 'The case lead considers the investigator’s report.' },
    CONCLUDED: { clause: 'A.18', says: 'Both parties have been told the outcome; what follows from it is carried out.' },
    CLOSED: { clause: 'A.21', says: 'Nothing is left to be done. Each party keeps what they were given until their windows of appeal and of the OIA have passed.' },
  },

  begins: [
    { clause: 'A.4', at: 'INFORMAL', informally: true, gives: ['ADVISER'], says: 'Somebody whom the complainant chooses is approached before any complaint in form.' },
    { clause: 'A.8', at: 'SUBMITTED', informally: false, byStudent: true, gives: ['WELFARE'], sets: ['WELFARE_RECEIVED'], says: 'A student’s complaint comes to the Acting Head of Welfare.' },
    { clause: 'A.8', at: 'RECEIVED', informally: false, gives: ['CHARGE'], says: 'Anybody else’s complaint comes to whoever oversees it.' },
  ],

  wanted: {
    nature: { clause: 'A.9', says: 'Say what the behaviour was.' },
    effect: { clause: 'A.9', says: 'Say what effect it had.' },
    resolution: { clause: 'A.9', says: 'Say what resolution you seek.' },
    respondentDescription: { clause: 'A.8', says: 'Say whom you complain of, in your words.' },
    respondentKind: { clause: 'A.1', says: 'Say as what they count: it decides which procedure the complaint is for.' },
  },

  receives: {
    clause: 'A.8',
    offices: ['PRINCIPAL', 'VICE_PRINCIPAL', 'TREASURER', 'SENIOR_TUTOR', 'HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE', 'HARASSMENT_OFFICER', 'HR_MANAGER', 'HEAD_OF_DEPARTMENT'],
  },

  respondents: { ACADEMIC_STAFF: 'ACADEMIC_STAFF', SUPPORT_STAFF: 'SUPPORT_STAFF', EXTERNAL: 'ASSOCIATED' },

  overseer: {
    ACADEMIC_STAFF: 'PRINCIPAL',
    SUPPORT_STAFF: 'TREASURER',
    // A.1 names no overseer for an association short of employment; our reading is the head of the house.
    ASSOCIATED: 'PRINCIPAL',
  },
  leads: 'A.1',
  investigatorDecides: false,
  checklist: stepsOfAnnexeA,
  welfare: { clause: 'A.2', says: 'looks after a student who complains' },

  support: {
    students: { clause: 'A.2', says: 'The Acting Head of Welfare supports you in this. You can have somebody trained who supports you throughout (B.13); you may also turn to a Harassment Officer of the college, or to the Harassment Line for an adviser outside it (A.8).' },
    others: { clause: 'A.8', says: 'A Harassment Officer of the college can support you throughout: ask for support in the case. If you would rather turn to somebody outside the college, the Harassment Line names an adviser (A.8).' },
  },

  approachable: {
    STUDENT: ['HEAD_OF_WELFARE', 'HARASSMENT_OFFICER'],
    ACADEMIC_STAFF: ['HEAD_OF_DEPARTMENT', 'HR_MANAGER', 'PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'HARASSMENT_OFFICER'],
    SUPPORT_STAFF: ['HEAD_OF_DEPARTMENT', 'HR_MANAGER', 'TREASURER', 'HARASSMENT_OFFICER'],
    UNIVERSITY_STAFF: ['HR_MANAGER', 'HARASSMENT_OFFICER'],
    EXTERNAL: ['HR_MANAGER', 'HARASSMENT_OFFICER'],
  },

  acts: [
    // Informally
    {
      act: 'makeFormal', clause: 'A.8', says: 'Goes on to a complaint in form, with what was already written; who was approached has no part in it from then on.',
      by: ['COMPLAINANT'], from: ['INFORMAL'], to: { STUDENT: 'SUBMITTED', STAFF: 'RECEIVED' },
    },

    // On receipt
    { act: 'communicateComplaint', clause: 'A.8', says: 'Passes a student’s complaint on to whoever oversees it.', by: ['WELFARE'], from: ['SUBMITTED'], to: 'RECEIVED' },
    ...transferring('A.1', [{ by: ['WELFARE'], from: ['SUBMITTED'] }, { by: ['CASE_LEAD', 'OVERSEER'], from: ['RECEIVED', 'ENQUIRY'] }]),
    { act: 'appointCaseLead', clause: 'A.1', says: 'Delegates the management of the case.', by: ['OVERSEER'], from: IN_HAND },
    {
      act: 'identifyRespondent', clause: 'A.13', says: 'Says which person the complaint is about; who must not handle it then is replaced at once.',
      by: ['CASE_LEAD'], from: ['RECEIVED'], sets: ['RESPONDENT_IDENTIFIED'],
    },
    {
      act: 'informRespondent', clause: 'A.13', says: 'Puts the allegations to the respondent, who sees the case from then on.',
      by: ['CASE_LEAD'], from: ['RECEIVED'], to: 'ENQUIRY', needs: [{ fact: 'RESPONDENT_IDENTIFIED', clause: 'A.13' }], sets: ['RESPONDENT_INFORMED'],
      notWhile: [{ fact: 'INFORMING_DEFERRED', clause: 'A.24' }],
    },

    // Meetings
    { act: 'arrangeMeeting', clause: 'A.13', says: 'Invites people to a meeting; never both parties, each with the right to be accompanied.', by: ['CASE_LEAD', 'INVESTIGATOR'], from: IN_HAND },
    { act: 'moveMeeting', on: 'Meeting', clause: 'A.13', says: 'Changes the time or place of a meeting.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['ARRANGED'] },
    { act: 'holdMeeting', on: 'Meeting', clause: 'A.13', says: 'Records that a meeting took place.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['ARRANGED'] },
    { act: 'cancelMeeting', on: 'Meeting', clause: 'A.13', says: 'Cancels a meeting, with a reason for those invited.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['ARRANGED'] },
    {
      act: 'nameCompanion', on: 'Meeting', clause: 'A.11', says: 'Asks somebody to accompany the party who is invited.',
      by: [['COMPLAINANT', 'INVITED'], ['RESPONDENT', 'INVITED']], from: IN_HAND, whileIn: ['ARRANGED'],
    },
    { act: 'giveUndertaking', on: 'CompanionRequest', clause: 'A.11', says: 'Undertakes to keep confidence; the companion sees the meeting from then on.', by: ['ASKED'], from: IN_HAND, whileIn: ['ASKED'] },
    { act: 'declineToAccompany', on: 'CompanionRequest', clause: 'A.11', says: 'Declines to be a companion.', by: ['ASKED'], from: IN_HAND, whileIn: ['ASKED'] },

    // Notes
    { act: 'recordNotes', on: 'Meeting', clause: 'A.27', says: 'Writes down the notes of one person’s interview, as a new version that replaces none.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['HELD'] },
    { act: 'sendNotesForReview', on: 'Notes', clause: 'A.27', says: 'Sends the interviewee the notes of their own interview.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['RECORDED'] },
    { act: 'commentOnNotes', on: 'Notes', clause: 'A.27', says: 'Comments on inaccuracies or omissions; kept beside the notes.', by: [['INTERVIEWED', 'SENT_FOR_REVIEW']], from: IN_HAND, whileIn: ['SENT'] },

    // What each side brings
    { act: 'nameWitness', clause: 'A.20', says: 'Names somebody who may have relevant evidence (A.20c, A.20e).', by: ['COMPLAINANT', 'RESPONDENT'], from: ['SUBMITTED', ...IN_HAND] },
    { act: 'identifyWitness', on: 'Witness', clause: 'A.20', says: 'Says which person a named witness is, so that they can be invited.', by: ['INVESTIGATOR', 'CASE_LEAD'], from: IN_HAND, whileIn: ['NAMED'] },
    { act: 'requestUpload', clause: 'A.9', says: 'Asks to hand in a document as evidence, as the respondent and witnesses may too (A.20c, A.20d, A.20e).', by: ['COMPLAINANT', 'RESPONDENT', 'WITNESS', 'CASE_LEAD', 'INVESTIGATOR'], from: ['SUBMITTED', ...IN_HAND] },
    { act: 'forwardEvidence', on: 'Evidence', clause: 'A.20', says: 'Forwards a document to a party, who sees it from then on (A.20b).', by: ['CASE_LEAD', 'INVESTIGATOR'], from: IN_HAND },
    {
      act: 'respond', clause: 'A.20', says: 'Gives the respondent’s response (A.20d).',
      by: ['RESPONDENT'], from: INFORMED, sets: ['RESPONSE_GIVEN'],
    },
    {
      act: 'putPoints', clause: 'A.20', says: 'Puts points of the response to the complainant, on record.',
      by: ['INVESTIGATOR', 'CASE_LEAD'], from: INFORMED, needs: [{ fact: 'RESPONSE_GIVEN', clause: 'A.20' }],
    },

    // How to proceed
    {
      act: 'decideHowToProceed', clause: 'A.14', says: 'Decides whether to determine the complaint or to investigate, and tells both parties in writing.',
      by: ['CASE_LEAD'], from: ['ENQUIRY'], to: { DETERMINE: 'DETERMINATION', INVESTIGATE: 'INVESTIGATION' },
      needs: [{ fact: 'RESPONDENT_INFORMED', clause: 'A.14' }, { fact: 'WELFARE_CONSULTED_ON_COURSE', clause: 'A.13', when: 'STUDENT_COMPLAINANT' }], sets: ['PROCEEDING_DECIDED'],
    },
    {
      act: 'commissionInvestigation', clause: 'A.16', says: 'Commissions an investigation and says whether recommendations are asked for (A.17).',
      by: ['CASE_LEAD'], from: ['INVESTIGATION'], barredBy: [{ fact: 'INVESTIGATION_COMMISSIONED', clause: 'A.16' }], sets: ['INVESTIGATION_COMMISSIONED'],
    },
    {
      act: 'appointInvestigator', clause: 'A.17', says: 'Appoints an investigator without previous involvement.',
      by: ['CASE_LEAD'], from: ['INVESTIGATION'], needs: [{ fact: 'INVESTIGATION_COMMISSIONED', clause: 'A.16' }], sets: ['INVESTIGATOR_APPOINTED'],
    },
    {
      act: 'clarifyComplaint', clause: 'A.20', says: 'Writes down the complaint as confirmed with the complainant (A.20a).',
      by: ['INVESTIGATOR', 'CASE_LEAD'], from: INFORMED, barredBy: [{ fact: 'COMPLAINT_FORWARDED', clause: 'A.20' }], sets: ['COMPLAINT_CLARIFIED'],
    },
    {
      act: 'forwardComplaint', clause: 'A.20', says: 'Forwards the clarified complaint and other relevant material to the respondent (A.20b).',
      by: ['INVESTIGATOR', 'CASE_LEAD'], from: INFORMED, sets: ['COMPLAINT_FORWARDED'],
      needs: [{ fact: 'COMPLAINT_CLARIFIED', clause: 'A.20' }, { fact: 'RESPONDENT_INFORMED', clause: 'A.20' }],
      barredBy: [{ fact: 'COMPLAINT_FORWARDED', clause: 'A.20' }],
    },

    ...adaptingTheSteps('A.20', [{ by: 'INVESTIGATOR', from: ['INVESTIGATION'] }]),

    // The report
    { act: 'saveReport', clause: 'A.20', says: 'Keeps the draft report, which the investigator alone can see (A.20f).', by: ['INVESTIGATOR'], from: ['INVESTIGATION'] },
    { act: 'shareReportSection', on: 'ReportSection', clause: 'A.20', says: 'Shows a party one section in draft (A.20f).', by: ['INVESTIGATOR'], from: ['INVESTIGATION'], whileIn: ['DRAFT'] },
    { act: 'endSectionSharing', on: 'ReportSection', clause: 'A.20', says: 'Ends a party’s sight of a draft section (A.20f).', by: ['INVESTIGATOR'], from: ['INVESTIGATION'], whileIn: ['DRAFT'] },
    { act: 'commentOnSection', on: 'ReportSection', clause: 'A.20', says: 'Comments on a draft section that was shared to be checked; kept beside it (A.20f).', by: [['COMPLAINANT', 'SHARED'], ['RESPONDENT', 'SHARED']], from: ['INVESTIGATION'], whileIn: ['DRAFT'] },
    {
      act: 'submitReport', on: 'Report', clause: 'A.20', says: 'Sends the final report to the case lead, and to the Acting Head of Welfare if a student complained (A.20g).',
      by: ['INVESTIGATOR'], from: ['INVESTIGATION'], to: 'CONSIDERATION', whileIn: ['DRAFT'], sets: ['REPORT_SUBMITTED'],
    },
    { act: 'releaseReport', on: 'Report', clause: 'A.18', says: 'Lets a party see the final report.', by: ['CASE_LEAD'], from: ['CONSIDERATION', 'CONCLUDED'], whileIn: ['SUBMITTED'] },

    // The end, and its time
    { act: 'extendTime', clause: 'A.10', says: 'Extends the six weeks in an exceptional case, with a reason, and tells both parties.', by: ['CASE_LEAD'], from: IN_HAND },
    {
      act: 'decideOutcome', clause: 'A.18', says: 'Tells both parties in writing the conclusions, the action and the reasons; the others who took part only that it is concluded (A.19).',
      by: ['CASE_LEAD'], from: ['DETERMINATION', 'CONSIDERATION'], to: 'CONCLUDED', sets: ['OUTCOME_ISSUED'],
      needs: [{ fact: 'WELFARE_CONSULTED_ON_OUTCOME', clause: 'A.21', when: 'STUDENT_COMPLAINANT' }],
    },

    // Beside the stages
    ...tasks('A.1'),
    ...conflicts('A.17'),
    reviewOfEmergencies('A.24'),
    takingBackTheLead('A.1'),
    endingAnInvestigation('A.17'),
    ...noticesToOpen('A.18'),
    ...whatIsOwed('A.13', IN_HAND),
    ...mediation({
      tried: 'A.5', clause: 'A.6', confidence: 'A.7', accompanied: 'A.11',
      proposes: ['CASE_LEAD', 'OVERSEER'], nominates: ['CASE_LEAD', 'OVERSEER'],
      tries: ['ENQUIRY', 'DETERMINATION', 'CONSIDERATION', 'CONCLUDED'], goesOn: [...INFORMED, 'CONCLUDED'],
    }),
    ...interimMeasures({ clause: 'A.15', pending: [...IN_HAND, 'CONCLUDED'], kept: [...IN_HAND, 'CONCLUDED'] }),
    ...actsAfterwards(AFTERMATH),
    ...consultations('A.13', [...IN_HAND, 'CONCLUDED', 'CLOSED']),
    ...support({ asks: 'A.8', appoints: 'A.8', notes: 'B.13', refers: 'A.2', consents: 'A.20' }, ['SUBMITTED', ...IN_HAND, 'CONCLUDED', 'CLOSED']),
    { act: 'approachAggrieved', clause: 'A.12', says: 'Says who was harmed and does not complain, and lets them know of the case: that it is there, and later that it is concluded. Their agreement is normally sought before anything is told.', by: ['CASE_LEAD'], from: IN_HAND },
    ...retention({ kept: 'A.28', preserved: 'A.26', over: ['CLOSED'], from: [...IN_HAND, 'CONCLUDED', 'CLOSED'] }),
    ...retentionByWelfare('A.28'),
    // Possibly criminal, or grave
    ...aboutGraveMatters({ grave: 'A.3', criminal: 'A.3', told: 'A.25' }, ['SUBMITTED', ...IN_HAND, 'CONCLUDED']),
    ...aboutDisclosures({ told: 'A.25', needToKnow: 'A.24' }, { from: ['SUBMITTED', ...IN_HAND, 'CONCLUDED'], beforeInformed: ['RECEIVED'], onceInformed: INFORMED }),
    // The Acting Head of Welfare closes what nobody else has seen; that it goes on is for the Principal or another senior member (A.12)
    ...withdrawal('A.12', [{ by: ['WELFARE'], from: ['SUBMITTED'], goesOn: false, closing: ['CLOSED_BY_WELFARE'] }, { by: ['CASE_LEAD'], from: IN_HAND, goesOn: true }]),
    ...links('A.16', [...IN_HAND, 'CONCLUDED', 'CLOSED']),
  ],

  disclosing: { police: 'A.25', department: 'A.20', withoutComplaint: 'A.12' },
  standstill: {
    by: [{ fact: 'PROCEEDINGS_PAUSED', clause: 'A.3' }, { fact: 'WITHDRAWAL_UNDECIDED', clause: 'A.12' }],
    says: 'What takes the proceedings on waits; support, measures, and what the parties bring go on.',
    acts: [
      'transferCase', 'informRespondent', 'arrangeMeeting', 'holdMeeting', 'forwardEvidence', 'putPoints', 'decideHowToProceed', 'commissionInvestigation', 'appointInvestigator', 'clarifyComplaint', 'forwardComplaint', 'shareReportSection', 'submitReport', 'releaseReport', 'decideOutcome',
    ],
  },

  clocks: [
    {
      clock: 'PROCEEDINGS', clause: 'A.10', says: 'The aim: conclude within six weeks of receipt.',
      period: { weeks: 6 }, startedBy: ['SUBMITTED', 'RECEIVED'], metBy: ['decideOutcome', 'CLOSED'], measures: 'PROCEEDINGS',
    },
    ...clocksAfterwards(AFTERMATH),
    mediationClock('A.6'),
  ],

  followUps: [{ clause: 'A.20', says: 'See that support is there for the student after the outcome.' }],
  implementers: [],
  appeals: [
    { route: 'GRIEVANCE', clause: 'A.22', says: 'The grievance procedure, for staff.', by: ['COMPLAINANT', 'RESPONDENT'], for: 'STAFF', internal: true },
    { route: 'COLLEGE_COMPLAINTS', clause: 'A.22', says: 'The college’s complaints procedure, for students.', by: ['COMPLAINANT'], for: 'STUDENTS', internal: true },
    { route: 'OIA', clause: 'A.23', says: 'The Office of the Independent Adjudicator, for students.', by: ['COMPLAINANT'], for: 'STUDENTS', outside: true },
  ],

  combinesOutcomes: false,
  tellsOthers: 'A.19',
  outcomes: [
    { outcome: 'NO_FURTHER_ACTION', clause: 'A.21', says: 'No further action, other than steps that help to restore reasonable professional relationships.' },
    { outcome: 'RESOLUTION', clause: 'A.21', says: 'The issues are resolved, and the situation is monitored for a period.', needsMonitoring: true },
    { outcome: 'DISCIPLINARY_PROCEEDINGS', clause: 'A.21', says: 'The evidence should be examined through the disciplinary process.' },
    { outcome: 'DISCIPLINE_OF_COMPLAINANT', clause: 'A.21', says: 'In rare cases: the complaint is unfounded and was not made in good faith.', needsBadFaith: true },
  ],

  owed: [
    { duty: 'INFORMED', clause: 'A.13', to: 'RESPONDENT', by: ['INFORMED'], says: 'The respondent is told of the complaint and the allegations.' },
    { duty: 'ACCOMPANIMENT', clause: 'A.13', to: 'BOTH', by: ['INFORMED', 'RESPONDENT_INFORMED', 'ACCOMPANIMENT'], says: 'Each is told of the right to be accompanied at meetings (A.11).' },
    { duty: 'HOW_TO_PROCEED', clause: 'A.14', to: 'BOTH', by: ['HOW_TO_PROCEED'], once: 'PROCEEDING_DECIDED', says: 'Each is told in writing how it proceeds.' },
    { duty: 'EXTENSION', clause: 'A.10', to: 'BOTH', by: ['EXTENSION'], once: 'EXTENDED', says: 'Each is told that it takes longer, and why.' },
  ],
  accompaniment: {
    clause: 'A.11',
    says: 'Each party may be accompanied by a trade union representative or by a colleague of their choice from within the college; a student also by another student member, a member of the welfare team, a senior member, or staff of the Student Advice Service (A.11).',
  },
  statistics: 'A.28',
  companions: [
    { kind: 'UNION_REPRESENTATIVE', clause: 'A.11', says: 'A trade union representative.', for: 'ANYONE' },
    { kind: 'COLLEAGUE', clause: 'A.11', says: 'A colleague of their choice from within the college.', for: 'ANYONE' },
    { kind: 'STUDENT_MEMBER', clause: 'A.11', says: 'Another student member of the college.', for: 'STUDENTS' },
    { kind: 'WELFARE_TEAM', clause: 'A.11', says: 'A member of the welfare team.', for: 'STUDENTS' },
    { kind: 'SENIOR_MEMBER', clause: 'A.11', says: 'A senior member of the college.', for: 'STUDENTS' },
    { kind: 'STUDENT_ADVICE_SERVICE', clause: 'A.11', says: 'Staff of the Student Advice Service.', for: 'STUDENTS' },
    { kind: 'REASONABLE_ADJUSTMENT', clause: 'A.11', says: 'Anybody else, as a reasonable adjustment, with the reason.', for: 'ANYONE', needsReason: true },
  ],
};
