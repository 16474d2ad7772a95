import { adviceOfPerson } from '../advice/advice';
import { askForAdvice } from '../advice/askForAdvice';
import { giveAdvice } from '../advice/giveAdvice';
import { referToWelfare, reportConcern } from '../advice/referToWelfare';
import { referralsByPerson, referralsToPerson } from '../advice/referral';
import { answerConsent, informStaff, withdrawConsent } from '../consents/answerConsent';
import { askForConsent } from '../consents/askForConsent';
import { consentsOfCase } from '../consents/consent';
import { answerConsultation } from '../consultations/answerConsultation';
import { consult } from '../consultations/consult';
import { consultationsOfCase, consultationsOfPerson } from '../consultations/consultation';
import { appointSupporter } from '../support/appointSupporter';
import { arrangeSupportMeeting } from '../support/arrangeSupportMeeting';
import { askForAnotherSupporter, askForSupport } from '../support/askForSupport';
import { cancelSupportMeeting, holdSupportMeeting } from '../support/changeSupportMeeting';
import { endSupport } from '../support/endSupport';
import { letWelfareRead } from '../support/letWelfareRead';
import { noteSupport } from '../support/noteSupport';
import { referToService } from '../support/referToService';
import { serviceReferralsOfCase } from '../support/serviceReferral';
import { endSharingWithSupporter, shareComplaint, shareWithSupporter } from '../support/shareWithSupporter';
import { supportMeetingsOfCase } from '../support/supportMeeting';
import { notesOfSupportMeeting, supportNotesOfCase } from '../support/supportNote';
import { supportersOfCase } from '../support/supporter';

/** What resolves beside the stages for those who support, advise, consult and refer. */
// prettier-ignore
export const EDGES_OF_SUPPORT = [
  supportersOfCase, supportMeetingsOfCase, supportNotesOfCase, notesOfSupportMeeting, serviceReferralsOfCase, consentsOfCase,
  consultationsOfCase, consultationsOfPerson, adviceOfPerson, referralsToPerson, referralsByPerson,
];

// prettier-ignore
export const ACTS_OF_SUPPORT = [
  askForSupport, appointSupporter, askForAnotherSupporter, endSupport, arrangeSupportMeeting, holdSupportMeeting, cancelSupportMeeting, noteSupport, letWelfareRead,
  shareComplaint, shareWithSupporter, endSharingWithSupporter, referToService, askForConsent, answerConsent, withdrawConsent, informStaff,
  consult, answerConsultation, askForAdvice, giveAdvice, referToWelfare, reportConcern,
];
