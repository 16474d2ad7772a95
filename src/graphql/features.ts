import { ACTS_OF_ACCESS, EDGES_OF_ACCESS, QUERIES_OF_ACCESS } from './accessFeatures';
import { ACTS_OF_SUPPORT, EDGES_OF_SUPPORT } from './supporting';
import { ACTS_AFTERWARDS, EDGES_AFTERWARDS } from './afterwards';
import { absencesOfAccount } from '../administration/absence';
import { Administration } from '../administration/administration.query';
import { appointToOffice } from '../administration/appointToOffice';
import { endHandlingOf, handOverHandling } from '../administration/endHandlingOf';
import { endOffice } from '../administration/endOffice';
import { accountOfIntegration } from '../administration/integration';
import { officesOfAccount } from '../administration/officeHolding';
import { endAbsence, recordAbsence } from '../administration/recordAbsence';
import { recordLeaving } from '../administration/recordLeaving';
import { registerIntegration } from '../administration/registerIntegration';
import { registerPerson } from '../administration/registerPerson';
import { signAppointment, withdrawAppointment } from '../administration/signAppointment';
import { resumePerson, suspendPerson } from '../administration/suspendPerson';
import { grantsOfCase } from '../cases/roleGrant';
import { CaseEventEdges } from '../cases/caseEvent';
import { actorOfEvent } from '../cases/whoActed';
import { CaseEvents } from '../cases/caseEvents';
import { Cases } from '../cases/cases';
import { CaseUpdates } from '../cases/caseUpdate';
import { addDayOff, removeDayOff } from '../clocks/changeCalendar';
import { clocksOfCase } from '../clocks/clock';
import { Calendar } from '../clocks/dayOff';
import { explanationOfClock } from '../clocks/explanation';
import { extendTime } from '../clocks/extendTime';
import { extensionsOfClock } from '../clocks/extension';
import { allegationsOfCase } from '../complaints/allegations';
import { clarificationOfCase } from '../complaints/clarification';
import { WhichProcedure } from '../complaints/choiceOfProcedure';
import { clarifyComplaint } from '../complaints/clarifyComplaint';
import { complaintOfCase } from '../complaints/complaint';
import { complaintDraftsOfPerson } from '../complaints/complaintDraft';
import { forwardComplaint } from '../complaints/forwardComplaint';
import { putPoints } from '../complaints/putPoints';
import { respond } from '../complaints/respond';
import { responsesOfCase, pointsOfCase } from '../complaints/response';
import { saveComplaint } from '../complaints/saveComplaint';
import { makeFormal } from '../complaints/makeFormal';
import { confirmOnPaper } from '../complaints/confirmOnPaper';
import { transfersOfCase } from '../complaints/transfer';
import { transferCase } from '../complaints/transferCase';
import { takeDownComplaint } from '../complaints/takeDownComplaint';
import { takenComplaintsOfPerson } from '../complaints/takenComplaint';
import { submitComplaint } from '../complaints/submitComplaint';
import { turnToWelfare } from '../complaints/turnToWelfare';
import { downloadTicketOfEvidence, evidenceOfCase } from '../evidence/evidence';
import { forwardEvidence } from '../evidence/forwardEvidence';
import { requestUpload } from '../evidence/requestUpload';
import { ticketOfUploadTicket } from '../evidence/uploadTicket';
import { Procedures } from '../guide/procedureGuide';
import { commissionInvestigation } from '../investigations/commissionInvestigation';
import { decisionOfCase } from '../investigations/decision';
import { decideHowToProceed } from '../investigations/decideHowToProceed';
import { addInvestigationStep } from '../investigations/addInvestigationStep';
import { investigationOfCase } from '../investigations/investigation';
import { changesOfStep, stepsOfCase } from '../investigations/investigationStep';
import { markInvestigationStep } from '../investigations/markInvestigationStep';
import { acknowledgeComplaint } from '../itServices/acknowledgeComplaint';
import { answerInConfidence } from '../itServices/answerInConfidence';
import { answerQuestion } from '../itServices/answerQuestion';
import { askInConfidence } from '../itServices/askInConfidence';
import { askStaff } from '../itServices/askStaff';
import { confidentialRequestsOfCase } from '../itServices/confidentialRequest';
import { acceptEscalation, refuseEscalation } from '../itServices/decideEscalation';
import { escalate } from '../itServices/escalate';
import { goFurther } from '../itServices/goFurther';
import { respondToComplaint } from '../itServices/respondToComplaint';
import { serviceResponsesOfCase } from '../itServices/serviceResponse';
import { questionsToPerson, staffQuestionsOfCase } from '../itServices/staffQuestion';
import { declineToAccompany, giveUndertaking } from '../meetings/answerRequest';
import { arrangeMeeting } from '../meetings/arrangeMeeting';
import { cancelMeeting } from '../meetings/cancelMeeting';
import { commentOnNotes } from '../meetings/commentOnNotes';
import { companionsOfMeeting, companionRequestsOfPerson } from '../meetings/companion';
import { holdMeeting } from '../meetings/holdMeeting';
import { invitationsOfMeeting } from '../meetings/invitation';
import { calendarTicketOfMeeting, meetingsOfCase, MeetingCase } from '../meetings/meeting';
import { moveMeeting } from '../meetings/moveMeeting';
import { nameCompanion } from '../meetings/nameCompanion';
import { notesOfMeeting, commentsOfNotes } from '../meetings/notes';
import { recordNotes } from '../meetings/recordNotes';
import { sendNotesForReview } from '../meetings/sendNotesForReview';
import { dutiesOfCase } from '../notices/duties';
import { letterTicketOfNotice, noticesOfCase } from '../notices/notice';
import { openNotice } from '../notices/openNotice';
import { tellParty } from '../notices/tellParty';
import { ACTS_BESIDE_THE_STAGES, EDGES_BESIDE_THE_STAGES } from './besideTheStages';
import { answerDataRequest } from '../dataProtection/answerDataRequest';
import { dataRequestsOfPerson } from '../dataProtection/dataRequest';
import { makeDataRequest } from '../dataProtection/makeDataRequest';
import { ReadRecords } from '../dataProtection/readRecord';
import { whoReadCase } from '../dataProtection/whoRead';
import { yourRecordOfCase } from '../dataProtection/yourRecord';
import { decideOutcome } from '../outcomes/decideOutcome';
import { outcomeOfCase } from '../outcomes/outcome';
import { appointCaseLead } from '../parties/appointCaseLead';
import { appointInvestigator } from '../parties/appointInvestigator';
import { communicateComplaint } from '../parties/communicateComplaint';
import { handlersOfCase } from '../parties/handler';
import { identifyRespondent } from '../parties/identifyRespondent';
import { informRespondent } from '../parties/informRespondent';
import { partiesOfCase } from '../parties/party';
import { Directory } from '../people/directory';
import { ViewerQuery } from '../people/viewer.query';
import { NodeQuery } from '../reading/node.query';
import { commentOnSection } from '../reports/commentOnSection';
import { releaseReport } from '../reports/releaseReport';
import { reportsOfCase } from '../reports/report';
import { reportSectionsOfCase, sectionsOfReport } from '../reports/reportSection';
import { saveReport } from '../reports/saveReport';
import { endSectionSharing, shareReportSection } from '../reports/shareReportSection';
import { commentsOfSection } from '../reports/sectionComment';
import { submitReport } from '../reports/submitReport';
import { Statistics } from '../statistics/yearFigures';
import { CaseLinkEdges, linksOfCase } from '../links/caseLink';
import { endCaseLink } from '../links/endCaseLink';
import { linkCases } from '../links/linkCases';
import { closeWithdrawn, goOnWithoutComplaint } from '../withdrawals/decideAfterWithdrawal';
import { withdrawComplaint } from '../withdrawals/withdrawComplaint';
import { withdrawalOfCase } from '../withdrawals/withdrawal';
import { liftHold, placeHold } from '../retention/placeHold';
import { erasuresOfPerson, holdsOfCase, retentionOfCase } from '../retention/retention';
import { setRetention } from '../retention/setRetention';
import { completeTask } from '../tasks/completeTask';
import { tasksOfCase } from '../tasks/task';
import { identifyWitness } from '../witnesses/identifyWitness';
import { nameWitness } from '../witnesses/nameWitness';
import { witnessesOfCase } from '../witnesses/witness';
import { GRAVE_ACTS, GRAVE_EDGES } from './graveFeatures';

const QUERIES = [
  NodeQuery,
  ViewerQuery,
  Directory,
  Cases,
  CaseEvents,
  Calendar,
  Administration,
  Procedures,
  WhichProcedure,
  ...QUERIES_OF_ACCESS,
  Statistics,
  ReadRecords,
];

// prettier-ignore
const EDGES = [
  partiesOfCase, handlersOfCase, complaintOfCase, transfersOfCase, allegationsOfCase, clarificationOfCase, responsesOfCase, pointsOfCase, witnessesOfCase, meetingsOfCase, MeetingCase, invitationsOfMeeting,
  companionsOfMeeting, notesOfMeeting, commentsOfNotes, decisionOfCase, investigationOfCase, stepsOfCase, changesOfStep, commentsOfSection, reportsOfCase, reportSectionsOfCase, sectionsOfReport, outcomeOfCase, clocksOfCase,
  extensionsOfClock, explanationOfClock, noticesOfCase, grantsOfCase, CaseEventEdges, actorOfEvent, complaintDraftsOfPerson, takenComplaintsOfPerson, companionRequestsOfPerson,
  evidenceOfCase, downloadTicketOfEvidence, ticketOfUploadTicket,
  dutiesOfCase, letterTicketOfNotice, calendarTicketOfMeeting,
  confidentialRequestsOfCase, staffQuestionsOfCase, questionsToPerson, serviceResponsesOfCase,
  tasksOfCase,
  ...EDGES_BESIDE_THE_STAGES,
  ...EDGES_OF_SUPPORT,
  ...EDGES_AFTERWARDS,
  officesOfAccount, absencesOfAccount, accountOfIntegration,
  ...GRAVE_EDGES,
  dataRequestsOfPerson, yourRecordOfCase, whoReadCase,
  retentionOfCase, holdsOfCase, erasuresOfPerson,
  withdrawalOfCase, linksOfCase, CaseLinkEdges,
  ...EDGES_OF_ACCESS,
];

const STREAMS = [CaseUpdates];

/** In the order of the procedure. */
// prettier-ignore
export const ACTS = [
  saveComplaint, submitComplaint, takeDownComplaint, confirmOnPaper, turnToWelfare, makeFormal, communicateComplaint, transferCase, appointCaseLead, identifyRespondent, informRespondent,
  arrangeMeeting, moveMeeting, holdMeeting, cancelMeeting, nameCompanion, giveUndertaking, declineToAccompany, recordNotes, sendNotesForReview, commentOnNotes,
  nameWitness, identifyWitness, requestUpload, forwardEvidence, respond, putPoints, decideHowToProceed, commissionInvestigation, appointInvestigator, clarifyComplaint, forwardComplaint,
  addInvestigationStep, markInvestigationStep, saveReport, shareReportSection, endSectionSharing, commentOnSection, submitReport, releaseReport, extendTime, decideOutcome,
  askInConfidence, answerInConfidence, askStaff, answerQuestion, acknowledgeComplaint, respondToComplaint, escalate, acceptEscalation, refuseEscalation, goFurther,
  addDayOff, removeDayOff,
  completeTask,
  openNotice, tellParty,
  ...ACTS_AFTERWARDS,
  ...ACTS_BESIDE_THE_STAGES,
  ...ACTS_OF_SUPPORT,
  registerPerson, suspendPerson, resumePerson, recordLeaving, recordAbsence, endAbsence, appointToOffice, signAppointment, withdrawAppointment, endOffice, endHandlingOf, handOverHandling, registerIntegration,
  ...GRAVE_ACTS,
  makeDataRequest, answerDataRequest,
  setRetention, placeHold, liftHold,
  withdrawComplaint, goOnWithoutComplaint, closeWithdrawn, linkCases, endCaseLink,
  ...ACTS_OF_ACCESS,
];

/** Everything that resolves. A feature that is not listed here does not exist for clients. */
export const RESOLVERS: readonly object[] = [...QUERIES, ...STREAMS, ...EDGES, ...ACTS.map(({ resolver }) => resolver)];
