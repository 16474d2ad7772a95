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
} from './complaint.policy';
import { eventPolicy } from './event.policy';
import { evidencePolicy, uploadTicketPolicy } from './evidence.policy';
import { grantPolicy } from './grant.policy';
import { companionPolicy, companionRequestPolicy, invitationPolicy, meetingPolicy } from './meeting.policy';
import { notesCommentPolicy, notesPolicy } from './notes.policy';
import { handlerPolicy, partyPolicy } from './party.policy';
import { personPolicy } from './person.policy';
import type { Policy } from './policy';
import { decisionPolicy, investigationPolicy, outcomePolicy } from './proceeding.policy';
import { noticePolicy } from './record.policy';
import { reportPolicy, reportSectionPolicy } from './report.policy';
import {
  confidentialRequestPolicy,
  questionToYouPolicy,
  serviceResponsePolicy,
  staffQuestionPolicy,
} from './service.policy';
import { witnessPolicy } from './witness.policy';

/** Every policy. Its place here is its bit in the record of reads, so a new one goes to the end. */
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
  decisionPolicy,
  investigationPolicy,
  reportPolicy,
  reportSectionPolicy,
  outcomePolicy,
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
];
