import { answerMediation } from '../mediation/answerMediation';
import { askForJointMeeting } from '../mediation/askForJointMeeting';
import { askForMoreTime } from '../mediation/askForMoreTime';
import { callOffMediation } from '../mediation/callOffMediation';
import { endMeasure } from '../measures/endMeasure';
import { endMediation } from '../mediation/endMediation';
import { extendMediation } from '../mediation/extendMediation';
import { imposeMeasure } from '../measures/imposeMeasure';
import { interimMeasuresOfCase, reviewsOfMeasure } from '../measures/measure';
import { inviteToMediation } from '../mediation/inviteToMediation';
import { leaveMediation } from '../mediation/leaveMediation';
import { mediationsOfCase } from '../mediation/mediation';
import { nominateMediator } from '../mediation/nominateMediator';
import { openMediation } from '../mediation/openMediation';
import { outcomeOfMediation } from '../mediation/outcome';
import { proposeMediation } from '../mediation/proposeMediation';
import { questionsOfMediation } from '../mediation/question';
import { reviewMeasure } from '../measures/reviewMeasure';

/** What leads to mediations and interim measures: beside the stages, and none of them. */
export const EDGES_BESIDE_THE_STAGES = [
  interimMeasuresOfCase,
  reviewsOfMeasure,
  mediationsOfCase,
  questionsOfMediation,
  outcomeOfMediation,
];

// prettier-ignore
export const ACTS_BESIDE_THE_STAGES = [
  imposeMeasure, reviewMeasure, endMeasure,
  proposeMediation, inviteToMediation, answerMediation, nominateMediator, openMediation, askForJointMeeting, askForMoreTime, extendMediation, endMediation, leaveMediation, callOffMediation,
];
