import { endingAnInvestigation } from './beside/appointments';
import { reviewOfEmergencies } from './beside/emergencies';
import { conflicts } from './beside/conflicts';
import { consultations } from './beside/consultations';
import { transferring } from './beside/transfer';
import { adaptingTheSteps, stepsOfAnnexeB } from './beside/steps';
import { support } from './beside/support';
import { links } from './beside/links';
import { retention } from './beside/retention';
import { tasks } from './beside/tasks';
import { noticesToOpen, whatIsOwed } from './beside/notices';
import { mediation, mediationClock } from './beside/mediation';
import { interimMeasures } from './beside/measures';
import { withdrawal } from './beside/withdrawal';
import { type Aftermath, actsAfterwards, clocksAfterwards } from './beside/aftermath';
import { aboutGraveMatters } from './beside/criminal';
import { aboutDisclosures } from './beside/disclosure';
import type { Procedure } from './procedure';

const IN_HAND = ['RECEIVED', 'ENQUIRY', 'INVESTIGATION', 'CONSIDERATION'];
const INFORMED = ['ENQUIRY', 'INVESTIGATION', 'CONSIDERATION'];
/** Where a mediation is tried: at stage 2, and before or after an investigation at stage 3. */
const MEDIATED = ['SUPPORT', 'ENQUIRY', 'CONSIDERATION', 'CONCLUDED'];
const WHOEVER_HOLDS_THE_MEETING = [
  ['CASE_LEAD', 'OF_ENQUIRY'],
  ['INVESTIGATOR', 'OF_INVESTIGATION'],
];

const AFTERMATH: Aftermath = {
  closing: 'B.22',
  actions: 'B.22',
  appeal: 'B.23',
  oia: 'B.23',
  // The complainant alone appeals; either is a student
  appellants: ['COMPLAINANT'],
  students: ['COMPLAINANT', 'RESPONDENT'],
  // What is settled at stage 2 goes no further
  closedFrom: ['SUPPORT', 'CONCLUDED'],
  reopensAt: ['SUPPORT', ...IN_HAND, 'CONCLUDED'],
  decidedAt: 'ENQUIRY',
  // Never refused: from when they know of the case
  ownComplaint: [...INFORMED, 'CONCLUDED', 'CLOSED'],
};

/** Annexe B: complaints of harassment by a student against a student. */
// prettier-ignore
export const annexeB: Procedure = {
  id: 'ANNEXE_B',
  version: 1,
  title: 'Complaints of harassment by students against students',

  stages: {
    INFORMAL: { clause: 'B.6', says: 'Stage 1: somebody the student chose advises them. Nobody has to approach the other student, and no Harassment Officer does so for them (B.7).' },
    SUPPORT: { clause: 'B.10', lead: 'HEAD_OF_WELFARE', says: 'Stage 2: the Acting Head of Welfare advises, and refers the student to somebody trained who supports them throughout.' },
    RECEIVED: { clause: 'B.15', lead: 'SENIOR_DEAN', says: 'Stage 3: the Senior Dean has the complaint in writing.' },
    ENQUIRY: { clause: 'B.18', lead: 'SENIOR_DEAN', says: 'The respondent is informed; each side is met separately, and information is gathered.' },
    INVESTIGATION: { clause: 'B.18', lead: 'SENIOR_DEAN', says: 'An appointed investigator establishes the facts.' },
    CONSIDERATION: { clause: 'B.18', lead: 'SENIOR_DEAN', says: 'The investigator has reported, and the decision is to be made.' },
    CONCLUDED: { clause: 'B.20', lead: 'SENIOR_DEAN', says: 'Both have been told the outcome in writing; what follows from it is carried out.' },
    CLOSED: { clause: 'B.22', lead: 'SENIOR_DEAN', says: 'Nothing is left to be done. Each of the two keeps what they were given until their windows of appeal and of the OIA have passed.' },
  },

  begins: [
    { clause: 'B.6', at: 'INFORMAL', informally: true, gives: ['ADVISER'], says: 'The student talks to somebody they choose; it stays between the two (B.3).' },
    { clause: 'B.10', at: 'SUPPORT', informally: true, gives: ['WELFARE', 'CHARGE'], sets: ['WELFARE_RECEIVED'], says: 'The student turns to the Acting Head of Welfare, directly where the case is serious (B.4).' },
    { clause: 'B.15', at: 'RECEIVED', informally: false, gives: ['CHARGE', 'WELFARE'], says: 'A complaint in writing comes to the Senior Dean; the Acting Head of Welfare is aware of it (B.3).' },
  ],

  wanted: {
    nature: { clause: 'B.17', says: 'Say what the behaviour was.' },
    effect: { clause: 'B.17', says: 'Say what effect it had.' },
    respondentDescription: { clause: 'B.17', says: 'Say whom you complain of, in your words.' },
  },

  receives: { clause: 'B.15', offices: ['SENIOR_DEAN', 'HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE'] },
  promptly: { clause: 'B.16', within: { months: 1 } },

  respondents: { STUDENT: 'STUDENT' },
  leads: 'B.18',
  investigatorDecides: true,
  checklist: stepsOfAnnexeB,
  welfare: { clause: 'B.3', says: 'is aware of every case, so that support is given' },

  support: {
    students: { clause: 'B.15', says: 'You can have somebody trained who supports you throughout, and after the outcome; the other side is supported by somebody else (B.12). The Acting Head of Welfare, Harassment Officers and, outside the college, the Harassment Line and the Student Advice Service can advise you too (B.7, B.8).' },
  },

  approachable: {
    STUDENT: ['HARASSMENT_OFFICER', 'SENIOR_TUTOR', 'TREASURER'],
  },

  acts: [
    // From stage to stage
    {
      act: 'turnToWelfare', clause: 'B.10', says: 'Goes from a talk to the Acting Head of Welfare, with what was already written (B.4).',
      by: ['COMPLAINANT'], from: ['INFORMAL'], to: 'SUPPORT',
    },
    {
      act: 'makeFormal', clause: 'B.17', says: 'Sends what was already written to the Senior Dean as the complaint in form; a month after the last attempt to resolve it, with the reason (B.16).',
      by: ['COMPLAINANT'], from: ['INFORMAL', 'SUPPORT'], to: 'RECEIVED',
    },

    // On receipt
    ...transferring('B.1', [{ by: ['CASE_LEAD'], from: ['RECEIVED', 'ENQUIRY'] }]),
    { act: 'appointCaseLead', clause: 'B.18', says: 'Names somebody else to take the case in the Senior Dean’s place.', by: ['CASE_LEAD'], from: IN_HAND },
    {
      act: 'identifyRespondent', clause: 'B.18', says: 'Says which student the complaint is about, at stage 2 for a mediation (B.11); who must not handle it then is replaced at once.',
      by: ['CASE_LEAD'], from: ['SUPPORT', 'RECEIVED'], barredBy: [{ fact: 'RESPONDENT_INFORMED', clause: 'B.18' }], sets: ['RESPONDENT_IDENTIFIED'],
    },
    {
      act: 'informRespondent', clause: 'B.18', says: 'Puts the allegations to the respondent, who sees the case from then on.',
      by: ['CASE_LEAD'], from: ['RECEIVED'], to: 'ENQUIRY', needs: [{ fact: 'RESPONDENT_IDENTIFIED', clause: 'B.18' }], sets: ['RESPONDENT_INFORMED'],
      notWhile: [{ fact: 'INFORMING_DEFERRED', clause: 'B.32' }],
    },

    // Meetings
    { act: 'arrangeMeeting', clause: 'B.18', says: 'Invites people to a meeting; never both sides, each with the right to be accompanied.', by: ['CASE_LEAD', 'INVESTIGATOR'], from: IN_HAND },
    { act: 'moveMeeting', on: 'Meeting', clause: 'B.18', says: 'Changes the time or place of a meeting.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['ARRANGED'] },
    { act: 'holdMeeting', on: 'Meeting', clause: 'B.18', says: 'Records that a meeting took place.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['ARRANGED'] },
    { act: 'cancelMeeting', on: 'Meeting', clause: 'B.18', says: 'Cancels a meeting, with a reason for those invited.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['ARRANGED'] },
    {
      act: 'nameCompanion', on: 'Meeting', clause: 'B.18', says: 'Asks somebody to accompany the party who is invited.',
      by: [['COMPLAINANT', 'INVITED'], ['RESPONDENT', 'INVITED']], from: IN_HAND, whileIn: ['ARRANGED'],
    },
    { act: 'giveUndertaking', on: 'CompanionRequest', clause: 'B.18', says: 'Undertakes to keep confidence; the companion sees the meeting from then on.', by: ['ASKED'], from: IN_HAND, whileIn: ['ASKED'] },
    { act: 'declineToAccompany', on: 'CompanionRequest', clause: 'B.18', says: 'Declines to be a companion.', by: ['ASKED'], from: IN_HAND, whileIn: ['ASKED'] },

    // Notes
    { act: 'recordNotes', on: 'Meeting', clause: 'B.35', says: 'Writes down the notes of one person’s interview, as a new version that replaces none.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['HELD'] },
    { act: 'sendNotesForReview', on: 'Notes', clause: 'B.35', says: 'Sends the interviewee the notes of their own interview.', by: WHOEVER_HOLDS_THE_MEETING, from: IN_HAND, whileIn: ['RECORDED'] },
    { act: 'commentOnNotes', on: 'Notes', clause: 'B.35', says: 'Comments on inaccuracies or omissions; kept beside the notes.', by: [['INTERVIEWED', 'SENT_FOR_REVIEW']], from: IN_HAND, whileIn: ['SENT'] },

    // What each side brings
    { act: 'nameWitness', clause: 'B.17', says: 'Names somebody who may have relevant evidence.', by: ['COMPLAINANT', 'RESPONDENT'], from: IN_HAND },
    { act: 'identifyWitness', on: 'Witness', clause: 'B.18', says: 'Says which person a named witness is, so that they can be invited.', by: ['INVESTIGATOR', 'CASE_LEAD'], from: IN_HAND, whileIn: ['NAMED'] },
    { act: 'requestUpload', clause: 'B.17', says: 'Asks to hand in a document as evidence, as the respondent and witnesses may too (B.18).', by: ['COMPLAINANT', 'RESPONDENT', 'WITNESS', 'CASE_LEAD', 'INVESTIGATOR'], from: IN_HAND },
    { act: 'forwardEvidence', on: 'Evidence', clause: 'B.18', says: 'Forwards a document to a party, who sees it from then on.', by: ['CASE_LEAD', 'INVESTIGATOR'], from: IN_HAND },
    { act: 'respond', clause: 'B.18', says: 'Gives the respondent’s response.', by: ['RESPONDENT'], from: INFORMED, sets: ['RESPONSE_GIVEN'] },
    {
      act: 'putPoints', clause: 'B.18', says: 'Puts points of the response to the complainant, on record.',
      by: ['INVESTIGATOR', 'CASE_LEAD'], from: INFORMED, needs: [{ fact: 'RESPONSE_GIVEN', clause: 'B.18' }],
    },
    {
      act: 'clarifyComplaint', clause: 'B.17', says: 'Writes down the complaint as confirmed with the complainant, who may be asked for more.',
      by: ['INVESTIGATOR', 'CASE_LEAD'], from: INFORMED, barredBy: [{ fact: 'COMPLAINT_FORWARDED', clause: 'B.18' }], sets: ['COMPLAINT_CLARIFIED'],
    },
    {
      act: 'forwardComplaint', clause: 'B.18', says: 'Forwards the clarified complaint and other relevant material to the respondent.',
      by: ['INVESTIGATOR', 'CASE_LEAD'], from: INFORMED, sets: ['COMPLAINT_FORWARDED'],
      needs: [{ fact: 'COMPLAINT_CLARIFIED', clause: 'B.17' }, { fact: 'RESPONDENT_INFORMED', clause: 'B.18' }],
      barredBy: [{ fact: 'COMPLAINT_FORWARDED', clause: 'B.18' }],
    },

    // An investigator in the Senior Dean’s place
    {
      act: 'commissionInvestigation', clause: 'B.18', says: 'Lets somebody else investigate, and says whether recommendations are asked for.',
      by: ['CASE_LEAD'], from: ['ENQUIRY'], to: 'INVESTIGATION', sets: ['INVESTIGATION_COMMISSIONED'],
    },
    {
      act: 'appointInvestigator', clause: 'B.18', says: 'Appoints who investigates and decides in the Senior Dean’s place, unless the decision is reserved.',
      by: ['CASE_LEAD'], from: ['INVESTIGATION'], needs: [{ fact: 'INVESTIGATION_COMMISSIONED', clause: 'B.18' }], sets: ['INVESTIGATOR_APPOINTED'],
    },
    ...adaptingTheSteps('B.18', [{ by: 'CASE_LEAD', from: ['ENQUIRY'] }, { by: 'INVESTIGATOR', from: ['INVESTIGATION'] }]),
    { act: 'saveReport', clause: 'B.18', says: 'Keeps the draft report, which the investigator alone can see.', by: ['INVESTIGATOR'], from: ['INVESTIGATION'] },
    { act: 'shareReportSection', on: 'ReportSection', clause: 'B.18', says: 'Shows a party one section in draft.', by: ['INVESTIGATOR'], from: ['INVESTIGATION'], whileIn: ['DRAFT'] },
    { act: 'endSectionSharing', on: 'ReportSection', clause: 'B.18', says: 'Ends a party’s sight of a draft section.', by: ['INVESTIGATOR'], from: ['INVESTIGATION'], whileIn: ['DRAFT'] },
    { act: 'commentOnSection', on: 'ReportSection', clause: 'B.18', says: 'Comments on a draft section that was shared to be checked; kept beside it.', by: [['COMPLAINANT', 'SHARED'], ['RESPONDENT', 'SHARED']], from: ['INVESTIGATION'], whileIn: ['DRAFT'] },
    {
      act: 'submitReport', on: 'Report', clause: 'B.18', says: 'Finishes the report; whoever decides has it from then on.',
      by: ['INVESTIGATOR'], from: ['INVESTIGATION'], to: 'CONSIDERATION', whileIn: ['DRAFT'], sets: ['REPORT_SUBMITTED'],
    },
    { act: 'releaseReport', on: 'Report', clause: 'B.20', says: 'Lets a party see the final report.', by: ['CASE_LEAD'], from: ['CONSIDERATION', 'CONCLUDED'], whileIn: ['SUBMITTED'] },

    // The end, and its time
    { act: 'extendTime', clause: 'B.19', says: 'Extends the month, with a reason, and tells both.', by: ['CASE_LEAD'], from: IN_HAND },
    {
      act: 'decideOutcome', clause: 'B.20', says: 'Tells both in writing the conclusions, the action and the reasons; the others who took part only that it is concluded. Several outcomes may be combined (B.22).',
      by: ['CASE_LEAD'], from: ['ENQUIRY', 'CONSIDERATION'], to: 'CONCLUDED', sets: ['OUTCOME_ISSUED'],
    },

    // Beside the stages
    ...tasks('B.18'),
    ...conflicts('B.18'),
    reviewOfEmergencies('B.32'),
    endingAnInvestigation('B.18'),
    ...noticesToOpen('B.20'),
    ...whatIsOwed('B.20', IN_HAND),
    ...mediation({
      tried: 'B.11', clause: 'B.11', confidence: 'B.11', accompanied: 'B.18',
      proposes: ['CASE_LEAD', 'WELFARE'], nominates: ['WELFARE'],
      tries: MEDIATED, goesOn: ['SUPPORT', ...IN_HAND, 'CONCLUDED'],
    }),
    {
      act: 'inviteToMediation', on: 'Mediation', clause: 'B.11', says: 'Invites the student complained of to consider a mediation, once the one who complains agrees to it; the invitation says only that.',
      by: ['WELFARE'], from: MEDIATED, whileIn: ['PROPOSED'],
    },
    ...actsAfterwards(AFTERMATH),
    ...consultations('B.36', [...IN_HAND, 'CONCLUDED', 'CLOSED']),
    ...support({ asks: 'B.10', appoints: 'B.11', notes: 'B.14', refers: 'B.11', consents: 'B.11' }, ['SUPPORT', ...IN_HAND, 'CONCLUDED', 'CLOSED']),
    ...interimMeasures({ clause: 'B.21', pending: IN_HAND, kept: ['SUPPORT', ...IN_HAND, 'CONCLUDED'] }),
    {
      act: 'imposeMeasure', clause: 'B.31', says: 'Arranges at stage 2, for as long as is reasonably necessary, what limits contact between students.',
      by: [['CASE_LEAD', 'WELFARE']], from: ['SUPPORT'],
    },
    { act: 'approachAggrieved', clause: 'B.28', says: 'Says who was harmed and does not complain, and lets them know of the case: that it is there, and later that it is concluded. Their agreement is normally sought before anything is told (B.25).', by: ['CASE_LEAD'], from: IN_HAND },
    ...retention({ kept: 'B.36', preserved: 'B.35', over: ['CLOSED'], from: ['SUPPORT', ...IN_HAND, 'CONCLUDED', 'CLOSED'] }),
    // Possibly criminal, or grave
    ...aboutGraveMatters({ grave: 'B.5', criminal: 'B.29', told: 'B.33' }, ['SUPPORT', ...IN_HAND, 'CONCLUDED']),
    ...aboutDisclosures({ told: 'B.33', needToKnow: 'B.32' }, { from: ['SUPPORT', ...IN_HAND, 'CONCLUDED'], beforeInformed: ['RECEIVED'], onceInformed: INFORMED, onceInvited: ['SUPPORT', 'RECEIVED'] }),
    ...withdrawal('B.25', [{ by: ['CASE_LEAD'], from: ['SUPPORT', ...IN_HAND], goesOn: true }]),
    ...links('B.12', ['SUPPORT', ...IN_HAND, 'CONCLUDED', 'CLOSED']),
  ],

  considersUniversity: { clause: 'B.29', says: 'Say what was considered about an investigation by the University, which has investigators of its own.' },
  disclosing: { police: 'B.33', department: 'B.11', withoutComplaint: 'B.28' },
  standstill: {
    by: [{ fact: 'PROCEEDINGS_PAUSED', clause: 'B.29' }, { fact: 'WITHDRAWAL_UNDECIDED', clause: 'B.25' }],
    says: 'What takes the proceedings on waits; support, measures, and what the parties bring go on.',
    acts: [
      'transferCase', 'informRespondent', 'arrangeMeeting', 'holdMeeting', 'forwardEvidence', 'putPoints', 'commissionInvestigation', 'appointInvestigator', 'clarifyComplaint', 'forwardComplaint', 'shareReportSection', 'submitReport', 'releaseReport', 'decideOutcome',
    ],
  },

  clocks: [
    {
      clock: 'PROCEEDINGS', clause: 'B.19', says: 'The aim: conclude within one month of the complaint in form.',
      period: { months: 1 }, startedBy: 'RECEIVED', metBy: ['decideOutcome', 'CLOSED'], measures: 'PROCEEDINGS',
    },
    ...clocksAfterwards(AFTERMATH),
    mediationClock('B.11'),
  ],

  followUps: [
    { clause: 'B.24', says: 'Arrange support for both after the outcome.' },
    { clause: 'B.24', says: 'Inform others, as far as the circumstances ask for it.' },
  ],
  implementers: ['PRINCIPAL', 'VICE_PRINCIPAL', 'HEAD_OF_DEPARTMENT'],
  appeals: [
    { route: 'COLLEGE_COMPLAINTS', clause: 'B.23', says: 'The college’s complaints procedure.', by: ['COMPLAINANT'], internal: true },
    { route: 'CONFERENCE_OF_COLLEGES', clause: 'B.23', says: 'The Conference of Colleges Appeals Tribunal.', by: ['COMPLAINANT'], outside: true, internal: true },
    { route: 'OWN_COMPLAINT', clause: 'B.23', says: 'A complaint of their own by the student complained of.', by: ['RESPONDENT'], outside: true },
    { route: 'OIA', clause: 'B.23', says: 'The Office of the Independent Adjudicator.', by: ['COMPLAINANT', 'RESPONDENT'], outside: true },
  ],

  combinesOutcomes: true,
  tellsOthers: 'B.20',
  outcomes: [
    { outcome: 'DISCIPLINARY_PROCEEDINGS', clause: 'B.22', says: 'The respondent should face disciplinary procedures.' },
    { outcome: 'COLLEGE_ACTION', clause: 'B.22', says: 'Action in college, such as limits of contact, which the Principal carries out and monitors.' },
    { outcome: 'DEPARTMENT_ACTION', clause: 'B.22', says: 'Action recommended to a department or faculty, whose head carries it out and monitors it.' },
    { outcome: 'REFERRAL_TO_SUPPORT', clause: 'B.22', says: 'Either or both are referred to appropriate support.' },
    { outcome: 'REFERRAL_TO_UNIVERSITY', clause: 'B.22', says: 'It took place in the University and not in the college, and is referred there.' },
    { outcome: 'NO_FURTHER_ACTION', clause: 'B.22', says: 'No further action, other than steps that help to restore reasonable relationships.' },
    { outcome: 'DISCIPLINE_OF_COMPLAINANT', clause: 'B.22', says: 'In rare cases: the complaint is unfounded and was not made in good faith.', needsBadFaith: true },
  ],

  owed: [
    { duty: 'INFORMED', clause: 'B.18', to: 'RESPONDENT', by: ['INFORMED'], says: 'The respondent is told of the complaint and the allegations.' },
    { duty: 'ACCOMPANIMENT', clause: 'B.18', to: 'BOTH', by: ['INFORMED', 'RESPONDENT_INFORMED', 'ACCOMPANIMENT'], says: 'Each is told of the right to be accompanied at meetings.' },
    { duty: 'SUPPORT', clause: 'B.20', to: 'BOTH', by: ['INFORMED', 'RESPONDENT_INFORMED', 'SUPPORT'], says: 'Each is pointed to support and advice, the two to different people (B.12, B.15).' },
    { duty: 'EXTENSION', clause: 'B.19', to: 'BOTH', by: ['EXTENSION'], once: 'EXTENDED', says: 'Each is told that it takes longer, and why.' },
  ],
  pointsToSupport: {
    clause: 'B.20',
    says: 'Support and advice are there for you, whichever side you are on: from the Acting Head of Welfare, who finds somebody trained who supports you alone, from a Harassment Officer, and from the Student Advice Service (B.12, B.20).',
  },
  accompaniment: {
    clause: 'B.18',
    says: 'Each of the two may be accompanied by another student member of the college, a member of the welfare team, a senior member, or staff of the Student Advice Service (B.18).',
  },
  statistics: 'B.36',
  companions: [
    { kind: 'STUDENT_MEMBER', clause: 'B.18', says: 'Another student member of the college.', for: 'ANYONE' },
    { kind: 'WELFARE_TEAM', clause: 'B.18', says: 'A member of the college’s welfare team.', for: 'ANYONE' },
    { kind: 'SENIOR_MEMBER', clause: 'B.18', says: 'A senior member of the college.', for: 'ANYONE' },
    { kind: 'STUDENT_ADVICE_SERVICE', clause: 'B.18', says: 'Staff of the Student Advice Service.', for: 'ANYONE' },
    { kind: 'REASONABLE_ADJUSTMENT', clause: 'B.18', says: 'Anybody else, as a reasonable adjustment, with the reason.', for: 'ANYONE', needsReason: true },
  ],
};
