import { actionsOfCase } from '../actions/action';
import { reportsOfAction } from '../actions/actionReport';
import { changeMonitoring } from '../actions/changeMonitoring';
import { orderAction } from '../actions/orderAction';
import { reportOnAction } from '../actions/reportOnAction';
import { appealsOfCase } from '../appeals/appeal';
import { appointHearer } from '../appeals/appointHearer';
import { bundleOfAppeal } from '../appeals/bundleItem';
import { decideAppeal, recordAppealResult } from '../appeals/decideAppeal';
import { lodgeAppeal } from '../appeals/lodgeAppeal';
import { putToHearer } from '../appeals/putToHearer';
import { recordOiaApplication, recordOwnComplaint } from '../appeals/recordSteps';
import { withdrawAppeal } from '../appeals/withdrawAppeal';
import { closeCase } from '../closing/closeCase';
import { closingsOfCase } from '../closing/closing';
import { reconsiderOutcome } from '../closing/reconsiderOutcome';
import { reopenCase } from '../closing/reopenCase';
import { completionLettersOfCase } from '../completion/completionLetter';
import { issueCompletionLetter } from '../completion/issueCompletionLetter';
import { requestCompletionLetter } from '../completion/requestCompletionLetter';

/** What is seen of the time after an outcome. */
// prettier-ignore
export const EDGES_AFTERWARDS = [
  actionsOfCase, reportsOfAction, appealsOfCase, bundleOfAppeal,
  closingsOfCase, completionLettersOfCase,
];

/** What is done in it. */
// prettier-ignore
export const ACTS_AFTERWARDS = [
  orderAction, reportOnAction, changeMonitoring,
  lodgeAppeal, recordOwnComplaint, recordOiaApplication, appointHearer, putToHearer, decideAppeal, recordAppealResult, withdrawAppeal,
  requestCompletionLetter, issueCompletionLetter, closeCase, reopenCase, reconsiderOutcome,
];
