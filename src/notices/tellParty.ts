import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idempotencyKey, idOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { NoticeRow } from '../acts/notice.row';
import { theCase } from '../cases/case';
import { informedParty, sideNamed } from '../cases/informedParty';
import { owedToSide, writtenIn } from '../cases/written';
import { within } from '../database/database';
import { Refused } from '../errors';
import { DUTIES, type Duty } from '../procedures/owed';
import { duties, DutyName } from './duties';

@InputType()
class TellPartyInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Party'), 'Whom; a respondent once informed (A.13).')
  readonly partyId!: string;

  @Given(() => DutyName, z.enum(Object.keys(DUTIES) as Duty[]), 'What they are owed and were not told.')
  readonly duty!: Duty;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const tellParty = act({
  name: 'tellParty',
  input: TellPartyInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: duties,
  async perform(hand, { partyId, duty }) {
    const personId = await informedParty(hand, partyId);
    const clause = await owedNow(hand, partyId, duty);
    await hand.notify(personId, { topic: 'PROCEEDINGS', kind: duty, text: await wordsFor(hand, duty), clause });
    return partyId;
  },
});

/** The clause under which a side is owed this now. */
async function owedNow(hand: Hand, partyId: string, duty: Duty) {
  const { id: caseId, facts } = hand.theCase;
  const { capacity: side, personId } = await sideNamed(hand, partyId);
  const lines = owedToSide(
    hand.procedure,
    { caseId, side, personId, facts },
    await writtenIn(within(hand.tx), [caseId]),
  );
  const line = lines.find((one) => one.duty === duty);
  if (line?.owed) return line.clause;
  const told = line !== undefined && line.toldAt !== null;
  throw Refused.because(
    told ? 'ALREADY_DONE' : 'INVALID',
    told ? 'They have been told.' : 'They are not owed this now.',
    line?.clause ?? hand.clause,
    ['input', 'duty'],
  );
}

/** The words that belong to it: of the procedure, or those that the other side was written. */
async function wordsFor({ procedure, tx, theCase: { id: caseId } }: Hand, duty: Duty): Promise<string> {
  if (duty === 'ACCOMPANIMENT') return procedure.accompaniment.says;
  if (duty === 'SUPPORT') return procedure.pointsToSupport!.says;
  const [last] = await tx.find(NoticeRow, {
    where: { caseId, kind: duty, topic: 'PROCEEDINGS' },
    order: { sentAt: 'DESC' },
    take: 1,
  });
  if (last) return last.text;
  throw Refused.because('NOT_YET', 'Nobody was written this yet: there are no words for it.', null, ['input', 'duty']);
}
