import { reviewOfEmergencies } from './beside/emergencies';
import { conflicts } from './beside/conflicts';
import { retention } from './beside/retention';
import { tasks } from './beside/tasks';
import { transferring } from './beside/transfer';
import { noticesToOpen } from './beside/notices';
import type { Procedure } from './procedure';

const OPEN = ['INFORMAL', 'FORMAL', 'RESPONDED', 'LATE', 'REVIEW'];
const OVER = ['RESPONDED', 'REVIEWED', 'REFERRED', 'CLOSED'];
const ANSWERED = ['FORMAL', 'REVIEW'];

/** Complaints about a service of IT. They are about nobody: no name is asked for, and none is shown. */
// prettier-ignore
export const itServices: Procedure = {
  id: 'IT_SERVICES',
  version: 1,
  title: 'Complaints about IT Services',

  stages: {
    INFORMAL: { clause: 'IT.4', lead: 'IT_HANDLER', says: 'The concern is raised where the service is given, with call references and correspondence.' },
    FORMAL: { clause: 'IT.5', lead: 'IT_HANDLER', says: 'The complaint is handled in confidence, and answered in writing (IT.8).' },
    RESPONDED: { clause: 'IT.8', lead: 'IT_HANDLER', says: 'IT Services have responded; for two weeks the complainant can go to the head (IT.9).' },
    LATE: { clause: 'IT.9', lead: 'HEAD_OF_IT', says: 'The complainant asks for a review after the two weeks; the head accepts it with a reason, or does not.' },
    REVIEW: { clause: 'IT.9', lead: 'HEAD_OF_IT', says: 'The head of the department reviews the complaint.' },
    REVIEWED: { clause: 'IT.9', lead: 'HEAD_OF_IT', says: 'The head has responded. Students can go on to the Proctors (IT.2), staff to the Registrar (IT.3).' },
    REFERRED: { clause: 'IT.2', lead: 'HEAD_OF_IT', says: 'The complainant went on to the Proctors (IT.2) or the Registrar (IT.3).' },
    // Whoever had it keeps it: no other office has to know of it
    CLOSED: { clause: 'IT.5', says: 'The complainant took the complaint back.' },
  },

  begins: [
    { clause: 'IT.4', at: 'INFORMAL', informally: true, gives: ['CHARGE'], says: 'A concern is raised with IT Services before any complaint in form.' },
    { clause: 'IT.5', at: 'FORMAL', informally: false, gives: ['CHARGE'], says: 'A complaint in form comes to the handler, also straight away.' },
  ],

  wanted: {
    nature: { clause: 'IT.6', says: 'Say clearly how the service failed to meet your expectations.' },
    contact: { clause: 'IT.6', says: 'Say how you are reached at the University.' },
  },

  receives: { clause: 'IT.5', offices: ['IT_HANDLER', 'HEAD_OF_IT'] },

  respondents: {},
  leads: 'IT.8',
  investigatorDecides: false,
  approachable: {},

  acts: [
    { act: 'makeFormal', clause: 'IT.5', says: 'Goes on to a complaint in form, with what was already written.', by: ['COMPLAINANT'], from: ['INFORMAL'], to: 'FORMAL' },
    ...transferring('IT.2', [{ by: ['CASE_LEAD'], from: ['FORMAL'] }]),

    // In confidence
    { act: 'askInConfidence', clause: 'IT.7', says: 'Asks the complainant for details that do not belong in a first contact, such as names. Nobody else sees the question or the answer.', by: ['CASE_LEAD'], from: OPEN },
    { act: 'answerInConfidence', on: 'ConfidentialRequest', clause: 'IT.7', says: 'Gives the details asked for.', by: ['COMPLAINANT'], from: OPEN, whileIn: ['ASKED'] },
    { act: 'askStaff', clause: 'IT.1', says: 'Asks a member of staff who was involved about one matter; they see the question and nothing else.', by: ['CASE_LEAD'], from: OPEN },
    { act: 'answerQuestion', on: 'QuestionToYou', clause: 'IT.1', says: 'Answers what one is asked about.', by: ['ASKED'], from: OPEN, whileIn: ['ASKED'] },

    { act: 'requestUpload', clause: 'IT.6', says: 'Asks to hand in a copy of related correspondence.', by: ['COMPLAINANT', 'CASE_LEAD'], from: OPEN },

    // The response
    { act: 'acknowledgeComplaint', clause: 'IT.8', says: 'Tells the complainant that the complaint has come, within five working days.', by: ['CASE_LEAD'], from: ['FORMAL'], barredBy: [{ fact: 'ACKNOWLEDGED', clause: 'IT.8' }], sets: ['ACKNOWLEDGED'] },
    { act: 'respondToComplaint', clause: 'IT.8', says: 'Responds in writing, the handler within twenty working days of receipt, the head within twenty of the escalation (IT.9).', by: ['CASE_LEAD'], from: ANSWERED, to: { HANDLER: 'RESPONDED', HEAD: 'REVIEWED' } },

    // After it
    { act: 'escalate', clause: 'IT.9', says: 'Asks the head of the department for a review, within two weeks of the response; later with a reason, and the head decides whether to accept it.', by: ['COMPLAINANT'], from: ['RESPONDED'], to: { IN_TIME: 'REVIEW', LATE: 'LATE' } },
    { act: 'acceptEscalation', clause: 'IT.9', says: 'Accepts a review that is asked for late, with a reason.', by: ['CASE_LEAD'], from: ['LATE'], to: 'REVIEW' },
    { act: 'refuseEscalation', clause: 'IT.9', says: 'Refuses a review that is asked for late, with a reason.', by: ['CASE_LEAD'], from: ['LATE'], to: 'REVIEWED' },
    { act: 'withdrawComplaint', clause: 'IT.5', says: 'Takes one’s complaint back before it was reviewed; the case is closed.', by: ['COMPLAINANT'], from: OPEN, to: 'CLOSED' },
    { act: 'goFurther', clause: 'IT.2', says: 'Records that the complainant goes on to the Proctors (students, IT.2) or the Registrar (staff, IT.3).', by: ['COMPLAINANT'], from: ['RESPONDED', 'REVIEWED'], to: 'REFERRED' },

    // Beside the stages
    ...tasks('IT.8'),
    ...conflicts('IT.1'),
    reviewOfEmergencies('IT.1'),
    ...noticesToOpen('IT.8'),
    // The source says nothing of keeping; that it is kept no longer than necessary holds for whatever the college keeps
    ...retention({ kept: 'A.26', preserved: 'A.26', over: OVER }, ['CASE_LEAD']),
  ],

  clocks: [
    { clock: 'ACKNOWLEDGEMENT', clause: 'IT.8', says: 'A complaint is acknowledged within five working days of receipt.', period: { workingDays: 5 }, startedBy: 'FORMAL', metBy: ['acknowledgeComplaint', 'respondToComplaint', 'CLOSED'], measures: 'PROCEEDINGS' },
    { clock: 'RESPONSE', clause: 'IT.8', says: 'It is answered in writing within twenty working days of receipt.', period: { workingDays: 20 }, startedBy: 'FORMAL', metBy: ['RESPONDED', 'CLOSED'], measures: 'PROCEEDINGS' },
    { clock: 'ESCALATION', clause: 'IT.9', says: 'The complainant can go to the head within two weeks of the response.', period: { weeks: 2 }, startedBy: 'RESPONDED', metBy: ['escalate', 'goFurther', 'CLOSED'], measures: 'COMPLAINANT' },
    { clock: 'REVIEW', clause: 'IT.9', says: 'The head reviews it and responds within twenty working days.', period: { workingDays: 20 }, startedBy: 'REVIEW', metBy: ['REVIEWED', 'CLOSED'], measures: 'PROCEEDINGS' },
  ],

  followUps: [],
  implementers: [],
  // Beyond the head it goes to the Proctors or the Registrar (IT.2, IT.3)
  appeals: [],
  combinesOutcomes: false,
  tellsOthers: 'IT.1',
  outcomes: [],
  owed: [],
  accompaniment: { clause: 'IT.1', says: 'All of this is in confidence (IT.1).' },
  companions: [],
};
