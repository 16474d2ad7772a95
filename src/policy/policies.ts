import {
  absencePolicy,
  accountPolicy,
  appointmentPolicy,
  integrationPolicy,
  officeHoldingPolicy,
} from './administration.policy';
import { dayOffPolicy } from './calendar.policy';
import { casePolicy } from './case.policy';
import { clockExplanationPolicy, clockPolicy, extensionPolicy } from './clock.policy';
import {
  allegationsPolicy,
  clarificationPolicy,
  complaintPolicy,
  draftPolicy,
  pointsPolicy,
  responsePolicy,
  takenComplaintPolicy,
} from './complaint.policy';
import { dataRequestPolicy, readRecordPolicy, whoReadPolicy, yourRecordPolicy } from './dataProtection.policy';
import { conflictOfYoursPolicy, conflictPolicy } from './conflict.policy';
import { erasurePolicy, holdPolicy, retentionPolicy } from './retention.policy';
import * as told from './disclosure.policy';
import { emergencyAccessPolicy, emergencyRequestPolicy } from './emergency.policy';
import { eventPolicy } from './event.policy';
import { evidencePolicy, uploadTicketPolicy } from './evidence.policy';
import { grantPolicy } from './grant.policy';
import { interimMeasurePolicy, measureReviewPolicy } from './measure.policy';
import { mediationOutcomePolicy, mediationPolicy, mediationQuestionPolicy } from './mediation.policy';
import * as grave from './grave.policy';
import { companionPolicy, companionRequestPolicy, invitationPolicy, meetingPolicy } from './meeting.policy';
import { notesCommentPolicy, notesPolicy } from './notes.policy';
import { handlerPolicy, partyPolicy } from './party.policy';
import { outsideInvitationPolicy } from './outside.policy';
import { personPolicy } from './person.policy';
import type { Policy } from './policy';
import * as proceeding from './proceeding.policy';
import { dutiesPolicy, noticePolicy } from './record.policy';
import { reportPolicy, reportSectionPolicy, sectionCommentPolicy } from './report.policy';
import {
  confidentialRequestPolicy,
  questionToYouPolicy,
  serviceResponsePolicy,
  staffQuestionPolicy,
} from './service.policy';
import { advicePolicy, referralMadePolicy, referralPolicy } from './advice.policy';
import { consultationOfYouPolicy, consultationPolicy } from './consultation.policy';
import { consentPolicy } from './consent.policy';
import { serviceReferralPolicy, supporterPolicy, supportMeetingPolicy, supportNotePolicy } from './support.policy';
import { yearFiguresPolicy } from './statistics.policy';
import { taskPolicy } from './task.policy';
import { caseLinkPolicy } from './link.policy';
import { witnessPolicy } from './witness.policy';
import { actionPolicy, actionReportPolicy } from './action.policy';
import { appealPolicy, bundleItemPolicy } from './appeal.policy';
import { closingPolicy, completionLetterPolicy, withdrawalPolicy } from './closing.policy';

/** Every policy. By its place here the record of reads knows it, so a new one goes to the end. */
export const POLICIES: readonly Policy[] = [
  casePolicy,
  partyPolicy,
  handlerPolicy,
  draftPolicy,
  complaintPolicy,
  allegationsPolicy,
  clarificationPolicy,
  responsePolicy,
  pointsPolicy,
  witnessPolicy,
  meetingPolicy,
  invitationPolicy,
  companionPolicy,
  companionRequestPolicy,
  notesPolicy,
  notesCommentPolicy,
  proceeding.decisionPolicy,
  proceeding.investigationPolicy,
  reportPolicy,
  reportSectionPolicy,
  proceeding.outcomePolicy,
  clockPolicy,
  extensionPolicy,
  noticePolicy,
  grantPolicy,
  personPolicy,
  eventPolicy,
  clockExplanationPolicy,
  dayOffPolicy,
  evidencePolicy,
  uploadTicketPolicy,
  confidentialRequestPolicy,
  staffQuestionPolicy,
  questionToYouPolicy,
  serviceResponsePolicy,
  taskPolicy,
  interimMeasurePolicy,
  measureReviewPolicy,
  closingPolicy,
  completionLetterPolicy,
  supporterPolicy,
  supportMeetingPolicy,
  supportNotePolicy,
  serviceReferralPolicy,
  consentPolicy,
  actionPolicy,
  actionReportPolicy,
  appealPolicy,
  bundleItemPolicy,
  accountPolicy,
  officeHoldingPolicy,
  appointmentPolicy,
  absencePolicy,
  integrationPolicy,
  dutiesPolicy,
  mediationPolicy,
  mediationQuestionPolicy,
  mediationOutcomePolicy,
  grave.flagPolicy,
  grave.policeInvolvementPolicy,
  grave.pausePolicy,
  told.agreementPolicy,
  told.disclosurePolicy,
  told.deferralPolicy,
  told.breachPolicy,
  advicePolicy,
  referralPolicy,
  referralMadePolicy,
  consultationPolicy,
  consultationOfYouPolicy,
  yearFiguresPolicy,
  dataRequestPolicy,
  yourRecordPolicy,
  whoReadPolicy,
  readRecordPolicy,
  conflictPolicy,
  conflictOfYoursPolicy,
  emergencyRequestPolicy,
  emergencyAccessPolicy,
  retentionPolicy,
  holdPolicy,
  erasurePolicy,
  outsideInvitationPolicy,
  proceeding.investigationStepPolicy,
  proceeding.stepChangePolicy,
  sectionCommentPolicy,
  takenComplaintPolicy,
  proceeding.transferPolicy,
  withdrawalPolicy,
  caseLinkPolicy,
];
