import type { Hand } from '../acts/hand';
import { MediationQuestionRow, MediationRow } from '../cases/mediation.row';
import { Refused } from '../errors';
import type { namedIn } from './invitees';

/** The open mediation to which a meeting of its mediator belongs. The parties meet separately first, and together only if both agree (A.6). */
export async function mediationFor(
  hand: Hand,
  [parties, witnesses]: Awaited<ReturnType<typeof namedIn>>,
): Promise<MediationRow> {
  const { tx, theCase, actorId, clause } = hand;
  const refuse = (code: 'NOT_YET' | 'INVALID', message: string) =>
    Refused.because(code, message, clause, ['input', 'invite']);
  const open = await tx.findOneBy(MediationRow, { caseId: theCase.id, mediatorId: actorId, status: 'OPEN' });
  if (!open) throw Refused.because('NOT_YET', 'First: the mediation is opened.', clause);
  if (witnesses.length > 0) throw refuse('INVALID', 'A mediator meets the parties, and no witnesses.');
  if (parties.length < 2) return open;
  if (open.beganAt === null) throw refuse('NOT_YET', 'First: each party is met separately.');
  const agreed = await tx.countBy(MediationQuestionRow, {
    mediationId: open.id,
    kind: 'JOINT_MEETING',
    status: 'AGREED',
  });
  if (agreed < 2) throw refuse('NOT_YET', 'First: both agree to meet together. Until then they are met separately.');
  return open;
}
