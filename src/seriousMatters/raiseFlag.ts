import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { Refused } from '../errors';
import { flag, FLAG_KINDS, FlagKind } from './flag';
import { FlagRow } from './grave.row';

@InputType()
class RaiseFlagInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => FlagKind, z.enum(FLAG_KINDS), 'As what it is marked.')
  readonly kind!: (typeof FLAG_KINDS)[number];

  @Given(() => String, prose(2_000), 'Why.')
  readonly reason!: string;

  @Given(
    () => String,
    orNothing(prose(2_000)),
    'Whether the University is to investigate, as was considered; needed where a student’s behaviour may be criminal (B.29).',
  )
  readonly university!: string | null;
}

export const raiseFlag = act({
  name: 'raiseFlag',
  input: RaiseFlagInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: flag,
  async perform(hand, { caseId, kind, reason, university }) {
    if (await hand.tx.existsBy(FlagRow, { caseId, kind, status: 'RAISED' }))
      throw Refused.because('ALREADY_DONE', 'The case is marked so already.', hand.clause, ['input', 'kind']);
    const criminal = kind === 'POSSIBLY_CRIMINAL';
    const ofStudents = hand.procedure.considersUniversity;
    if (criminal && ofStudents && university === null)
      throw Refused.because('INVALID', ofStudents.says, ofStudents.clause, ['input', 'university']);
    const id = hand.newId('flag');
    const raised = { raisedById: hand.actorId, raisedAt: hand.now, liftedAt: null, liftReason: null };
    await hand.tx.insert(FlagRow, { id, caseId, kind, status: 'RAISED', reason, university, ...raised });
    if (criminal) hand.record(['POSSIBLY_CRIMINAL']);
    hand.happened('FLAG_RAISED', id);
    return id;
  },
});
