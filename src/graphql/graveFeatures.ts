import { answerAgreement } from '../seriousMatters/answerAgreement';
import { askAgreement } from '../seriousMatters/askAgreement';
import { breachesOfCase } from '../seriousMatters/breach';
import { agreementsOfCase } from '../seriousMatters/agreement';
import { deferInforming } from '../seriousMatters/deferInforming';
import { deferralsOfCase } from '../seriousMatters/deferral';
import { disclose } from '../seriousMatters/disclose';
import { disclosuresOfCase } from '../seriousMatters/disclosure';
import { endDeferral } from '../seriousMatters/endDeferral';
import { endPoliceInvolvement } from '../seriousMatters/endPoliceInvolvement';
import { flagsOfCase } from '../seriousMatters/flag';
import { liftFlag } from '../seriousMatters/liftFlag';
import { pausesOfCase } from '../seriousMatters/pause';
import { pauseProceedings } from '../seriousMatters/pauseProceedings';
import { policeInvolvementsOfCase } from '../seriousMatters/policeInvolvement';
import { raiseFlag } from '../seriousMatters/raiseFlag';
import { recordPoliceInvolvement } from '../seriousMatters/recordPoliceInvolvement';
import { resumeProceedings } from '../seriousMatters/resumeProceedings';
import { retractInformation } from '../seriousMatters/retractInformation';
import { retractInvitation } from '../seriousMatters/retractInvitation';
import { reviewDeferral } from '../seriousMatters/reviewDeferral';
import { approachAggrieved } from '../parties/approachAggrieved';
import { startInvestigation } from '../seriousMatters/startInvestigation';
import { withdrawAgreement } from '../seriousMatters/withdrawAgreement';

// prettier-ignore
export const GRAVE_EDGES = [
  flagsOfCase, policeInvolvementsOfCase, pausesOfCase, agreementsOfCase, disclosuresOfCase, deferralsOfCase, breachesOfCase,
];

/** What may be criminal, what is told to others, and what was told to the wrong person. */
// prettier-ignore
export const GRAVE_ACTS = [
  startInvestigation, approachAggrieved, raiseFlag, liftFlag, recordPoliceInvolvement, endPoliceInvolvement, pauseProceedings, resumeProceedings,
  askAgreement, answerAgreement, withdrawAgreement, disclose, deferInforming, reviewDeferral, endDeferral, retractInformation, retractInvitation,
];
