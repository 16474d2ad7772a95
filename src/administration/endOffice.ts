import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, instant, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { endHeldThrough } from '../cases/endHeld';
import { casesHeldThrough } from '../cases/whichCases';
import { within } from '../database/database';
import { Refused } from '../errors';
import { OfficeRow } from '../people/office.row';
import { DateTime } from '../reading/scalars';
import { arrangingIn, letOthersHandle } from './letOthersHandle';
import { officeHolding } from './officeHolding';
import { needsAnotherAdministrator } from './otherAdministrator';
import { periodFrom } from '../acts/period';
import { refuseUnless } from './refuseUnless';

@InputType()
class EndOfficeInput {
  @Given(() => ID, idOf('OfficeHolding'), 'The office that somebody holds.')
  readonly officeHoldingId!: string;

  @Given(() => DateTime, orNothing(instant()), 'When it ends, before the end it has; now, where it is left out.')
  readonly at!: string | null;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const endOffice = act({
  name: 'endOffice',
  input: EndOfficeInput,
  on: officeHolding,
  target: ({ officeHoldingId }) => officeHoldingId,
  changes: officeHolding,
  async perform(hand, { officeHoldingId: id, at: asked, reason }) {
    const { fromAt: at } = periodFrom(hand, { from: asked, until: null });
    await endHolding(hand, { id, at, reason, named: asked !== null });
    return id;
  },
});

interface End {
  readonly id: string;
  readonly at: string;
  readonly reason: string;
  /** Whether somebody named the time. */
  readonly named?: boolean;
}

/** Ends an office, and lets whoever comes next have its open cases from then on. */
export async function endHolding(hand: Hand, { id, at, reason, named = false }: End): Promise<void> {
  const sql = `SELECT * FROM offices WHERE id = ?${hand.given.dialect.forUpdate}`;
  const [held] = await within(hand.tx).query<OfficeRow>(sql, [id]);
  refuseUnless(held!.untilAt === null || held!.untilAt > hand.now, hand.clause);
  const endsBefore = held!.untilAt !== null && held!.untilAt <= at;
  // One that has not begun does not begin
  if (endsBefore || (at < held!.fromAt && named))
    throw Refused.because('INVALID', 'It ends before that, or begins after it.', hand.clause, ['input', 'at']);
  if (held!.office === 'ROLE_ADMINISTRATOR') await needsAnotherAdministrator(hand, held!.personId, at);
  await hand.tx.update(OfficeRow, { id }, { untilAt: at, endedById: hand.actorId, endReason: reason });
  hand.happened('OFFICE_ENDED', id);
  const caseIds = await casesHeldThrough(hand.tx, id);
  await endHeldThrough(arrangingIn(hand), caseIds, { officeId: id, at, endReason: 'the office came to its end' });
  if (at <= hand.now) await letOthersHandle(hand, caseIds);
}
