import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { AppealRow } from './appeal.row';

/** No case is closed, and no letter says that no step is left, while an appeal within the college’s reach is open (A.22, B.23). */
export async function refuseWhileAppealed(hand: Hand): Promise<void> {
  const steps = hand.procedure.appeals.flatMap(({ route, internal }) => (internal ? route : []));
  const open = { caseId: hand.theCase.id, route: In(steps), status: In(['LODGED', 'HEARD']) };
  if (await hand.tx.existsBy(AppealRow, open))
    throw Refused.because('NOT_YET', 'First: the appeal is decided.', hand.clauseOf('lodgeAppeal'));
}
