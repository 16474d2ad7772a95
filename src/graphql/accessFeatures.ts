import { ExplainAccess } from '../access/explainAccess.query';
import { PreviewAppointment } from '../access/previewAppointment.query';
import { WhoCanSee } from '../access/whoCanSee.query';
import { conflictsOfCase, conflictsOfPerson } from '../conflicts/conflict';
import { declareConflict } from '../conflicts/declareConflict';
import { declareConflictAbout } from '../conflicts/declareConflictAbout';
import { AccountsToReview } from '../administration/accountsToReview.query';
import { OfficesToReview } from '../administration/officesToReview.query';
import { reviewAccounts } from '../administration/reviewAccounts';
import { reviewOffices } from '../administration/reviewOffices';
import { askForEmergencyAccess } from '../emergencies/askForEmergencyAccess';
import { emergenciesOfCase, emergencyRequestsOfPerson } from '../emergencies/emergency';
import { declineEmergencyAccess, giveEmergencyAccess } from '../emergencies/giveEmergencyAccess';
import { reviewEmergencyAccess } from '../emergencies/reviewEmergencyAccess';
import { inviteOutsidePerson } from '../outside/inviteOutsidePerson';
import { outsideInvitationsOfPerson } from '../outside/outsideInvitation';
import { revokeOutsideInvitation } from '../outside/revokeOutsideInvitation';
import { endAppointment } from '../parties/endAppointment';

/** What resolves of who can see what, and why. */
export const EDGES_OF_ACCESS = [
  conflictsOfCase,
  conflictsOfPerson,
  emergenciesOfCase,
  emergencyRequestsOfPerson,
  outsideInvitationsOfPerson,
];

export const ACTS_OF_ACCESS = [
  declareConflict,
  declareConflictAbout,
  endAppointment,
  askForEmergencyAccess,
  giveEmergencyAccess,
  declineEmergencyAccess,
  reviewEmergencyAccess,
  reviewOffices,
  reviewAccounts,
  inviteOutsidePerson,
  revokeOutsideInvitation,
];

export const QUERIES_OF_ACCESS = [WhoCanSee, ExplainAccess, PreviewAppointment, OfficesToReview, AccountsToReview];
