// What the procedures say besides who does what (acts.ts): where a case begins and in whose hands, its time limits, what comes
// of it, who accompanies whom. Written down by hand from the clauses of the sources; it imports nothing of the product.

const AFTER_THE_OUTCOME = {
  // What the sources leave open is a setting: four weeks for an appeal, four for the letter. A.23, B.23: three months of the letter
  appeal: { weeks: 4 },
  letter: { weeks: 4 },
  both: { weeks: 8 },
  oia: { months: 3 },
};

/** A.22, B.23: a side’s own time for an appeal, from the outcome until they appeal, ask for the letter instead, or it is decided anew. */
const appealBy = (side: string, clause: string) => ({
  clock: `APPEAL_BY_${side}`,
  clause,
  period: AFTER_THE_OUTCOME.appeal,
  startedBy: 'decideOutcome',
  metBy: ['lodgeAppeal', 'requestCompletionLetter', 'reconsiderOutcome'],
  measures: side,
});

/** A.22, B.23: a student who complained is issued the letter once the time for an appeal has passed, or asks for it, or appeals first. */
const letterAfterwards = (clause: string) => ({
  clock: 'COMPLETION_LETTER',
  clause,
  period: AFTER_THE_OUTCOME.both,
  startedBy: 'decideOutcome',
  metBy: ['issueCompletionLetter', 'lodgeAppeal', 'requestCompletionLetter', 'reconsiderOutcome'],
  measures: 'STEP',
  side: 'COMPLAINANT',
  only: 'STUDENT_COMPLAINANT',
});

/** On request, and to who appeals here (the complainant) when that is decided. */
const letterTo = (side: string, clause: string, startedBy: string | readonly string[]) => ({
  clock: `COMPLETION_LETTER_TO_${side}`,
  clause,
  period: AFTER_THE_OUTCOME.letter,
  startedBy,
  metBy: ['issueCompletionLetter', 'reconsiderOutcome'],
  measures: 'STEP',
  side,
});

const oiaBy = (side: string, clause: string) => ({
  clock: `OIA_BY_${side}`,
  clause,
  period: AFTER_THE_OUTCOME.oia,
  startedBy: 'issueCompletionLetter',
  metBy: ['recordOiaApplication', 'reconsiderOutcome'],
  measures: side,
});

/** A.6: twenty working days from the initial meetings with both. */
const mediation = (clause: string) => ({
  clock: 'MEDIATION',
  clause,
  period: { workingDays: 20 },
  startedBy: 'MEDIATION_BEGUN',
  metBy: 'MEDIATION_ENDED',
  measures: 'MEDIATION',
});

const APPEALS_TO_LETTER = ['requestCompletionLetter', 'decideAppeal'];

/** What waits while the proceedings stand still: whatever takes them on, not support nor what the parties bring (A.3, B.29). */
const PROCEEDINGS = [
  ...[
    'transferCase',
    'informRespondent',
    'arrangeMeeting',
    'holdMeeting',
    'forwardEvidence',
    'putPoints',
    'commissionInvestigation',
  ],
  ...['appointInvestigator', 'clarifyComplaint', 'forwardComplaint', 'shareReportSection', 'submitReport'],
  ...['releaseReport', 'decideOutcome'],
];

const stages = (of: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(of).map(([stage, says]) => {
      const [clause, lead] = says.split(' ');
      return [stage, lead === undefined ? { clause } : { clause, lead }];
    }),
  );

const clauses = (of: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(of).map(([what, clause]) => [what, { clause }]));

const companions = (clause: string, forAnyone: string, forStudents: string) => [
  ...forAnyone.split(' ').map((kind) => ({ kind, clause, for: 'ANYONE' })),
  ...forStudents
    .split(' ')
    .filter((kind) => kind !== '')
    .map((kind) => ({ kind, clause, for: 'STUDENTS' })),
  // Anybody else, as a reasonable adjustment, with the reason
  { kind: 'REASONABLE_ADJUSTMENT', clause, for: 'ANYONE', needsReason: true },
];

const ANNEXE_A = {
  id: 'ANNEXE_A',
  version: 1,
  stages: stages({
    INFORMAL: 'A.4',
    SUBMITTED: 'A.8',
    RECEIVED: 'A.8',
    ENQUIRY: 'A.13',
    DETERMINATION: 'A.14',
    INVESTIGATION: 'A.16',
    CONSIDERATION: 'A.18',
    CONCLUDED: 'A.18',
    CLOSED: 'A.21',
  }),
  // A.4: whom they choose is approached first. A.8: students complain to AHW, who has it and passes it on; staff to who oversees
  begins: [
    { clause: 'A.4', at: 'INFORMAL', informally: true, gives: ['ADVISER'] },
    {
      clause: 'A.8',
      at: 'SUBMITTED',
      informally: false,
      byStudent: true,
      gives: ['WELFARE'],
      sets: ['WELFARE_RECEIVED'],
    },
    { clause: 'A.8', at: 'RECEIVED', informally: false, gives: ['CHARGE'] },
  ],
  // A.9: the first three; of whom, and as what they count, decides where it goes
  wanted: clauses({
    nature: 'A.9',
    effect: 'A.9',
    resolution: 'A.9',
    respondentDescription: 'A.8',
    respondentKind: 'A.1',
  }),
  // A.1: college staff, or tied to the college short of employment
  // A.20: steps a to g; the investigation is commissioned first (A.16)
  checklist: { laidOutBy: 'commissionInvestigation', steps: Array.from('abcdefg', () => ({ clause: 'A.20' })) },
  // A.4, A.8: whom staff and students turn to
  receives: {
    clause: 'A.8',
    offices: [
      ...['PRINCIPAL', 'VICE_PRINCIPAL', 'TREASURER', 'SENIOR_TUTOR', 'HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE'],
      ...['HARASSMENT_OFFICER', 'HR_MANAGER', 'HEAD_OF_DEPARTMENT'],
    ],
  },
  respondents: { ACADEMIC_STAFF: 'ACADEMIC_STAFF', SUPPORT_STAFF: 'SUPPORT_STAFF', EXTERNAL: 'ASSOCIATED' },
  overseer: { ACADEMIC_STAFF: 'PRINCIPAL', SUPPORT_STAFF: 'TREASURER', ASSOCIATED: 'PRINCIPAL' },
  leads: 'A.1',
  investigatorDecides: false,
  welfare: { clause: 'A.2' },
  support: { students: { clause: 'A.2' }, others: { clause: 'A.8' } },
  // A.4: students AHW, staff their head, HR, and by category; A.8: a harassment officer, anybody
  approachable: {
    STUDENT: ['HEAD_OF_WELFARE', 'HARASSMENT_OFFICER'],
    ACADEMIC_STAFF: [
      ...['HEAD_OF_DEPARTMENT', 'HR_MANAGER', 'PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR'],
      'HARASSMENT_OFFICER',
    ],
    SUPPORT_STAFF: ['HEAD_OF_DEPARTMENT', 'HR_MANAGER', 'TREASURER', 'HARASSMENT_OFFICER'],
    UNIVERSITY_STAFF: ['HR_MANAGER', 'HARASSMENT_OFFICER'],
    EXTERNAL: ['HR_MANAGER', 'HARASSMENT_OFFICER'],
  },
  // A.25: police; A.20g: the department; A.12: without a complaint
  disclosing: { police: 'A.25', department: 'A.20', withoutComplaint: 'A.12' },
  standstill: {
    // A.12: who starts an investigation without a complaint decides that; until then it stands still
    by: [
      { fact: 'PROCEEDINGS_PAUSED', clause: 'A.3' },
      { fact: 'WITHDRAWAL_UNDECIDED', clause: 'A.12' },
    ],
    acts: [...PROCEEDINGS, 'decideHowToProceed'],
  },
  clocks: [
    {
      clock: 'PROCEEDINGS',
      clause: 'A.10',
      period: { weeks: 6 },
      // From receipt: a student’s comes to AHW first (A.8)
      startedBy: ['SUBMITTED', 'RECEIVED'],
      metBy: ['decideOutcome', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
    // A.22: either party; the letter and the OIA are for the student, who complains
    appealBy('COMPLAINANT', 'A.22'),
    appealBy('RESPONDENT', 'A.22'),
    letterAfterwards('A.22'),
    letterTo('COMPLAINANT', 'A.22', APPEALS_TO_LETTER),
    oiaBy('COMPLAINANT', 'A.23'),
    mediation('A.6'),
  ],
  followUps: [{ clause: 'A.20' }],
  implementers: [],
  appeals: [
    { route: 'GRIEVANCE', clause: 'A.22', by: ['COMPLAINANT', 'RESPONDENT'], for: 'STAFF', internal: true },
    { route: 'COLLEGE_COMPLAINTS', clause: 'A.22', by: ['COMPLAINANT'], for: 'STUDENTS', internal: true },
    { route: 'OIA', clause: 'A.23', by: ['COMPLAINANT'], for: 'STUDENTS', outside: true },
  ],
  statistics: 'A.28',
  combinesOutcomes: false,
  tellsOthers: 'A.19',
  outcomes: [
    { outcome: 'NO_FURTHER_ACTION', clause: 'A.21' },
    { outcome: 'RESOLUTION', clause: 'A.21', needsMonitoring: true },
    { outcome: 'DISCIPLINARY_PROCEEDINGS', clause: 'A.21' },
    { outcome: 'DISCIPLINE_OF_COMPLAINANT', clause: 'A.21', needsBadFaith: true },
  ],
  // A.13a: the respondent is informed; A.11: each told they may be accompanied; A.14: in writing how; A.10: that it takes longer
  owed: [
    { duty: 'INFORMED', clause: 'A.13', to: 'RESPONDENT', by: ['INFORMED'] },
    { duty: 'ACCOMPANIMENT', clause: 'A.13', to: 'BOTH', by: ['INFORMED', 'RESPONDENT_INFORMED', 'ACCOMPANIMENT'] },
    { duty: 'HOW_TO_PROCEED', clause: 'A.14', to: 'BOTH', by: ['HOW_TO_PROCEED'], once: 'PROCEEDING_DECIDED' },
    { duty: 'EXTENSION', clause: 'A.10', to: 'BOTH', by: ['EXTENSION'], once: 'EXTENDED' },
  ],
  accompaniment: { clause: 'A.11' },
  companions: companions(
    'A.11',
    'UNION_REPRESENTATIVE COLLEAGUE',
    'STUDENT_MEMBER WELFARE_TEAM SENIOR_MEMBER STUDENT_ADVICE_SERVICE',
  ),
};

const ANNEXE_B = {
  id: 'ANNEXE_B',
  version: 1,
  stages: stages({
    INFORMAL: 'B.6',
    SUPPORT: 'B.10 HEAD_OF_WELFARE',
    RECEIVED: 'B.15 SENIOR_DEAN',
    ENQUIRY: 'B.18 SENIOR_DEAN',
    INVESTIGATION: 'B.18 SENIOR_DEAN',
    CONSIDERATION: 'B.18 SENIOR_DEAN',
    CONCLUDED: 'B.20 SENIOR_DEAN',
    CLOSED: 'B.22 SENIOR_DEAN',
  }),
  // B.6: a talk with whom they choose. B.10: AHW. B.15: in writing to the Senior Dean, AHW aware of it (B.3)
  begins: [
    { clause: 'B.6', at: 'INFORMAL', informally: true, gives: ['ADVISER'] },
    { clause: 'B.10', at: 'SUPPORT', informally: true, gives: ['WELFARE', 'CHARGE'], sets: ['WELFARE_RECEIVED'] },
    { clause: 'B.15', at: 'RECEIVED', informally: false, gives: ['CHARGE', 'WELFARE'] },
  ],
  wanted: clauses({ nature: 'B.17', effect: 'B.17', respondentDescription: 'B.17' }),
  promptly: { clause: 'B.16', within: { months: 1 } },
  // B.18: 1 to 4; the Senior Dean investigates from when the student complained of is informed
  checklist: { laidOutBy: 'informRespondent', steps: Array.from('1234', () => ({ clause: 'B.18' })) },
  // B.10, B.15
  receives: { clause: 'B.15', offices: ['SENIOR_DEAN', 'HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE'] },
  respondents: { STUDENT: 'STUDENT' },
  leads: 'B.18',
  investigatorDecides: true,
  welfare: { clause: 'B.3' },
  support: { students: { clause: 'B.15' } },
  // B.7, B.8
  approachable: { STUDENT: ['HARASSMENT_OFFICER', 'SENIOR_TUTOR', 'TREASURER'] },
  considersUniversity: { clause: 'B.29' },
  disclosing: { police: 'B.33', department: 'B.11', withoutComplaint: 'B.28' },
  standstill: {
    by: [
      { fact: 'PROCEEDINGS_PAUSED', clause: 'B.29' },
      { fact: 'WITHDRAWAL_UNDECIDED', clause: 'B.25' },
    ],
    acts: PROCEEDINGS,
  },
  clocks: [
    {
      clock: 'PROCEEDINGS',
      clause: 'B.19',
      period: { months: 1 },
      startedBy: 'RECEIVED',
      metBy: ['decideOutcome', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
    // B.23: the complainant alone appeals; a student of either side is issued the letter on request, and may go to the OIA
    appealBy('COMPLAINANT', 'B.23'),
    letterAfterwards('B.23'),
    letterTo('COMPLAINANT', 'B.23', APPEALS_TO_LETTER),
    letterTo('RESPONDENT', 'B.23', 'requestCompletionLetter'),
    oiaBy('COMPLAINANT', 'B.23'),
    oiaBy('RESPONDENT', 'B.23'),
    mediation('B.11'),
  ],
  // B.24: informs others, arranges support for all parties
  followUps: [{ clause: 'B.24' }, { clause: 'B.24' }],
  // B.22: the Principal, and whoever stands in for them, or the head of a department
  implementers: ['PRINCIPAL', 'VICE_PRINCIPAL', 'HEAD_OF_DEPARTMENT'],
  appeals: [
    { route: 'COLLEGE_COMPLAINTS', clause: 'B.23', by: ['COMPLAINANT'], internal: true },
    { route: 'CONFERENCE_OF_COLLEGES', clause: 'B.23', by: ['COMPLAINANT'], outside: true, internal: true },
    { route: 'OWN_COMPLAINT', clause: 'B.23', by: ['RESPONDENT'], outside: true },
    { route: 'OIA', clause: 'B.23', by: ['COMPLAINANT', 'RESPONDENT'], outside: true },
  ],
  statistics: 'B.36',
  combinesOutcomes: true,
  tellsOthers: 'B.20',
  outcomes: [
    { outcome: 'DISCIPLINARY_PROCEEDINGS', clause: 'B.22' },
    { outcome: 'COLLEGE_ACTION', clause: 'B.22' },
    { outcome: 'DEPARTMENT_ACTION', clause: 'B.22' },
    { outcome: 'REFERRAL_TO_SUPPORT', clause: 'B.22' },
    { outcome: 'REFERRAL_TO_UNIVERSITY', clause: 'B.22' },
    { outcome: 'NO_FURTHER_ACTION', clause: 'B.22' },
    { outcome: 'DISCIPLINE_OF_COMPLAINANT', clause: 'B.22', needsBadFaith: true },
  ],
  owed: [
    { duty: 'INFORMED', clause: 'B.18', to: 'RESPONDENT', by: ['INFORMED'] },
    { duty: 'ACCOMPANIMENT', clause: 'B.18', to: 'BOTH', by: ['INFORMED', 'RESPONDENT_INFORMED', 'ACCOMPANIMENT'] },
    // B.20: pointed to support
    { duty: 'SUPPORT', clause: 'B.20', to: 'BOTH', by: ['INFORMED', 'RESPONDENT_INFORMED', 'SUPPORT'] },
    { duty: 'EXTENSION', clause: 'B.19', to: 'BOTH', by: ['EXTENSION'], once: 'EXTENDED' },
  ],
  pointsToSupport: { clause: 'B.20' },
  accompaniment: { clause: 'B.18' },
  // No union representative
  companions: companions('B.18', 'STUDENT_MEMBER WELFARE_TEAM SENIOR_MEMBER STUDENT_ADVICE_SERVICE', ''),
};

const IT_SERVICES = {
  id: 'IT_SERVICES',
  version: 1,
  // The handler until it is escalated, the head from then on
  stages: stages({
    INFORMAL: 'IT.4 IT_HANDLER',
    FORMAL: 'IT.5 IT_HANDLER',
    RESPONDED: 'IT.8 IT_HANDLER',
    LATE: 'IT.9 HEAD_OF_IT',
    REVIEW: 'IT.9 HEAD_OF_IT',
    REVIEWED: 'IT.9 HEAD_OF_IT',
    REFERRED: 'IT.2 HEAD_OF_IT',
    // Taken back: whoever had it keeps it
    CLOSED: 'IT.5',
  }),
  begins: [
    { clause: 'IT.4', at: 'INFORMAL', informally: true, gives: ['CHARGE'] },
    { clause: 'IT.5', at: 'FORMAL', informally: false, gives: ['CHARGE'] },
  ],
  wanted: clauses({ nature: 'IT.6', contact: 'IT.6' }),
  // IT.7: about nobody
  // IT.5, IT.9
  receives: { clause: 'IT.5', offices: ['IT_HANDLER', 'HEAD_OF_IT'] },
  respondents: {},
  leads: 'IT.8',
  investigatorDecides: false,
  approachable: {},
  clocks: [
    {
      clock: 'ACKNOWLEDGEMENT',
      clause: 'IT.8',
      period: { workingDays: 5 },
      startedBy: 'FORMAL',
      metBy: ['acknowledgeComplaint', 'respondToComplaint', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
    {
      clock: 'RESPONSE',
      clause: 'IT.8',
      period: { workingDays: 20 },
      startedBy: 'FORMAL',
      metBy: ['RESPONDED', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
    {
      clock: 'ESCALATION',
      clause: 'IT.9',
      period: { weeks: 2 },
      startedBy: 'RESPONDED',
      metBy: ['escalate', 'goFurther', 'CLOSED'],
      measures: 'COMPLAINANT',
    },
    {
      clock: 'REVIEW',
      clause: 'IT.9',
      period: { workingDays: 20 },
      startedBy: 'REVIEW',
      metBy: ['REVIEWED', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
  ],
  followUps: [],
  implementers: [],
  // IT.2, IT.3: the Proctors or the Registrar, which is an act of the complainant
  appeals: [],
  combinesOutcomes: false,
  tellsOthers: 'IT.1',
  outcomes: [],
  owed: [],
  accompaniment: { clause: 'IT.1' },
  companions: [],
};

/** By procedure and version: all there is but the acts and what is prose. */
export const OTHERWISE: Readonly<Record<string, object>> = {
  'ANNEXE_A 1': ANNEXE_A,
  'ANNEXE_B 1': ANNEXE_B,
  'IT_SERVICES 1': IT_SERVICES,
};
