import { CaseGrantsEdge } from '../cases/roleGrant';
import { CaseEventEdges } from '../cases/caseEvent';
import { CaseEvents } from '../cases/caseEvents';
import { Cases } from '../cases/cases';
import { CaseClocks, ClockExtensions } from '../clocks/clock';
import { extendTime } from '../clocks/extendTime';
import { CaseAllegations } from '../complaints/allegations';
import { CaseClarification } from '../complaints/clarification';
import { clarifyComplaint } from '../complaints/clarifyComplaint';
import { CaseComplaint } from '../complaints/complaint';
import { PersonDrafts } from '../complaints/complaintDraft';
import { forwardComplaint } from '../complaints/forwardComplaint';
import { putPoints } from '../complaints/putPoints';
import { respond } from '../complaints/respond';
import { CaseResponses } from '../complaints/response';
import { saveComplaint } from '../complaints/saveComplaint';
import { submitComplaint } from '../complaints/submitComplaint';
import { commissionInvestigation } from '../investigations/commissionInvestigation';
import { CaseDecision } from '../investigations/decision';
import { decideHowToProceed } from '../investigations/decideHowToProceed';
import { CaseInvestigation } from '../investigations/investigation';
import { declineToAccompany, giveUndertaking } from '../meetings/answerRequest';
import { arrangeMeeting } from '../meetings/arrangeMeeting';
import { cancelMeeting } from '../meetings/cancelMeeting';
import { commentOnNotes } from '../meetings/commentOnNotes';
import { MeetingCompanions, PersonCompanionRequests } from '../meetings/companion';
import { holdMeeting } from '../meetings/holdMeeting';
import { MeetingInvitations } from '../meetings/invitation';
import { CaseMeetings, MeetingCase } from '../meetings/meeting';
import { moveMeeting } from '../meetings/moveMeeting';
import { nameCompanion } from '../meetings/nameCompanion';
import { MeetingNotes, NotesComments } from '../meetings/notes';
import { recordNotes } from '../meetings/recordNotes';
import { sendNotesForReview } from '../meetings/sendNotesForReview';
import { CaseNotices } from '../notices/notice';
import { decideOutcome } from '../outcomes/decideOutcome';
import { CaseOutcome } from '../outcomes/outcome';
import { appointCaseLead } from '../parties/appointCaseLead';
import { appointInvestigator } from '../parties/appointInvestigator';
import { communicateComplaint } from '../parties/communicateComplaint';
import { CaseHandlers } from '../parties/handler';
import { identifyRespondent } from '../parties/identifyRespondent';
import { informRespondent } from '../parties/informRespondent';
import { CaseParties } from '../parties/party';
import { Directory } from '../people/directory';
import { ViewerQuery } from '../people/viewer.query';
import { NodeQuery } from '../reading/node.query';
import { releaseReport } from '../reports/releaseReport';
import { CaseReports } from '../reports/report';
import { CaseReportSections, ReportSections } from '../reports/reportSection';
import { saveReport } from '../reports/saveReport';
import { endSectionSharing, shareReportSection } from '../reports/shareReportSection';
import { submitReport } from '../reports/submitReport';
import { identifyWitness } from '../witnesses/identifyWitness';
import { nameWitness } from '../witnesses/nameWitness';
import { CaseWitnesses } from '../witnesses/witness';

const QUERIES = [NodeQuery, ViewerQuery, Directory, Cases, CaseEvents];

// prettier-ignore
const EDGES = [
  CaseParties, CaseHandlers, CaseComplaint, CaseAllegations, CaseClarification, CaseResponses, CaseWitnesses, CaseMeetings, MeetingCase, MeetingInvitations,
  MeetingCompanions, MeetingNotes, NotesComments, CaseDecision, CaseInvestigation, CaseReports, CaseReportSections, ReportSections, CaseOutcome, CaseClocks,
  ClockExtensions, CaseNotices, CaseGrantsEdge, CaseEventEdges, PersonDrafts, PersonCompanionRequests,
];

/** In the order of the procedure. */
// prettier-ignore
export const ACTS = [
  saveComplaint, submitComplaint, communicateComplaint, appointCaseLead, identifyRespondent, informRespondent,
  arrangeMeeting, moveMeeting, holdMeeting, cancelMeeting, nameCompanion, giveUndertaking, declineToAccompany, recordNotes, sendNotesForReview, commentOnNotes,
  nameWitness, identifyWitness, respond, putPoints, decideHowToProceed, commissionInvestigation, appointInvestigator, clarifyComplaint, forwardComplaint,
  saveReport, shareReportSection, endSectionSharing, submitReport, releaseReport, extendTime, decideOutcome,
];

/** Everything that resolves. A feature that is not listed here does not exist for clients. */
export const RESOLVERS: readonly object[] = [...QUERIES, ...EDGES, ...ACTS.map(({ resolver }) => resolver)];
