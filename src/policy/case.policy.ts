import { CAPACITIES, type Capacity } from '../procedures/capacity';
import { clockPolicy } from './clock.policy';
import { conflictPolicy } from './conflict.policy';
import * as complaint from './complaint.policy';
import { whoReadPolicy, yourRecordPolicy } from './dataProtection.policy';
import { holdPolicy, retentionPolicy } from './retention.policy';
import * as told from './disclosure.policy';
import { emergencyAccessPolicy } from './emergency.policy';
import { evidencePolicy } from './evidence.policy';
import { grantPolicy } from './grant.policy';
import { interimMeasurePolicy } from './measure.policy';
import { caseLinkPolicy } from './link.policy';
import { mediationPolicy } from './mediation.policy';
import * as grave from './grave.policy';
import { meetingPolicy } from './meeting.policy';
import { handlerPolicy, partyPolicy } from './party.policy';
import { policy, type Policy } from './policy';
import * as proceeding from './proceeding.policy';
import { dutiesPolicy, noticePolicy } from './record.policy';
import { reportPolicy, reportSectionPolicy } from './report.policy';
import * as service from './service.policy';
import { consultationPolicy } from './consultation.policy';
import { consentPolicy } from './consent.policy';
import * as support from './support.policy';
import { taskPolicy } from './task.policy';
import { witnessPolicy } from './witness.policy';
import { actionPolicy } from './action.policy';
import { appealPolicy } from './appeal.policy';
import { closingPolicy, completionLetterPolicy, withdrawalPolicy } from './closing.policy';

const EXISTENCE = ['reference', 'procedure', 'updatedAt', 'viewerCapacities', 'availableActions'] as const;
const PROGRESS = ['stage', 'stageSince', 'openedAt', 'concluded'] as const;

/** What hangs on a case, each ruled by a policy of its own. */
const PARTS = {
  parties: partyPolicy,
  handlers: handlerPolicy,
  complaint: complaint.complaintPolicy,
  allegations: complaint.allegationsPolicy,
  clarification: complaint.clarificationPolicy,
  responses: complaint.responsePolicy,
  points: complaint.pointsPolicy,
  witnesses: witnessPolicy,
  meetings: meetingPolicy,
  decision: proceeding.decisionPolicy,
  investigation: proceeding.investigationPolicy,
  investigationSteps: proceeding.investigationStepPolicy,
  reports: reportPolicy,
  reportSections: reportSectionPolicy,
  outcome: proceeding.outcomePolicy,
  clocks: clockPolicy,
  notices: noticePolicy,
  grants: grantPolicy,
  evidence: evidencePolicy,
  confidentialRequests: service.confidentialRequestPolicy,
  staffQuestions: service.staffQuestionPolicy,
  serviceResponses: service.serviceResponsePolicy,
  tasks: taskPolicy,
  interimMeasures: interimMeasurePolicy,
  closings: closingPolicy,
  completionLetters: completionLetterPolicy,
  supporters: support.supporterPolicy,
  supportMeetings: support.supportMeetingPolicy,
  supportNotes: support.supportNotePolicy,
  serviceReferrals: support.serviceReferralPolicy,
  consents: consentPolicy,
  actions: actionPolicy,
  appeals: appealPolicy,
  duties: dutiesPolicy,
  mediations: mediationPolicy,
  flags: grave.flagPolicy,
  policeInvolvements: grave.policeInvolvementPolicy,
  pauses: grave.pausePolicy,
  agreements: told.agreementPolicy,
  disclosures: told.disclosurePolicy,
  deferrals: told.deferralPolicy,
  breaches: told.breachPolicy,
  consultations: consultationPolicy,
  yourRecord: yourRecordPolicy,
  whoRead: whoReadPolicy,
  retention: retentionPolicy,
  holds: holdPolicy,
  conflicts: conflictPolicy,
  emergencies: emergencyAccessPolicy,
  transfers: proceeding.transferPolicy,
  withdrawal: withdrawalPolicy,
  links: caseLinkPolicy,
} as const satisfies Record<string, Policy>;

const isCapacity = (word: string): word is Capacity => (CAPACITIES as readonly string[]).includes(word);

/** A part is closed on the case itself to a capacity for which none of the part’s rules can ever hold. */
const mayEverSee = (part: Policy, capacity: Capacity): boolean =>
  part.rules.some(({ standing }) => standing.filter(isCapacity).every((word) => word === capacity));

const partsOpenTo = (capacity: Capacity) =>
  (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => mayEverSee(PARTS[part], capacity));

/** That a case exists, and where it stands. A grant of any capacity gives the first. */
export const casePolicy = policy({
  noun: 'Case',
  words: {},
  fields: [...EXISTENCE, ...PROGRESS, ...(Object.keys(PARTS) as (keyof typeof PARTS)[])],
  confidential: false,
  rules: [
    ...CAPACITIES.map((capacity) => ['A.24', capacity, [...EXISTENCE, ...partsOpenTo(capacity)]] as const),
    ['A.10', 'COMPLAINANT', PROGRESS],
    ['A.10', 'RESPONDENT', PROGRESS],
    ['A.10', 'COMPLAINANT_SUPPORTER', PROGRESS],
    ['A.10', 'RESPONDENT_SUPPORTER', PROGRESS],
    ['A.10', 'CASE_LEAD', PROGRESS],
    ['A.10', 'INVESTIGATOR', PROGRESS],
    ['A.10', 'OVERSEER', PROGRESS],
    ['A.2', 'WELFARE', PROGRESS],
    ['A.4', 'ADVISER', PROGRESS],
    ['A.28', 'INTEGRATION', PROGRESS],
    // The others who took part are told that it is concluded, and no more
    ['A.19', 'WITNESS', ['concluded']],
    ['A.12', 'AGGRIEVED', ['concluded']],
  ],
});
