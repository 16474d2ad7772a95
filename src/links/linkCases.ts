import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { find } from '../acts/find';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { inCase } from '../acts/inCase';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { within } from '../database/database';
import { Refused } from '../errors';
import { bitsOf } from '../procedures/capacity';
import { caseLink, CaseLinkKind } from './caseLink';
import { CaseLinkRow } from './caseLink.row';
import { refuseAcrossWalls } from './refuseAcrossWalls';
import { refuseOtherSides } from './refuseOtherSides';

@InputType()
class LinkCasesInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'One of the two.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Case'), 'The other one.')
  readonly otherCaseId!: string;

  @Given(() => CaseLinkKind, z.enum(['JOINT', 'COUNTER', 'RELATED']), 'How they belong together.')
  readonly kind!: CaseLinkRow['kind'];

  @Given(() => String, prose(2_000), 'Why. For those who have such a part in both as sees the link.')
  readonly reason!: string;
}

const IN_CHARGE = bitsOf(['CASE_LEAD', 'OVERSEER']);
const AT = ['input', 'otherCaseId'];

export const linkCases = act({
  name: 'linkCases',
  input: LinkCasesInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: caseLink,
  async perform(hand, { caseId, otherCaseId: otherId, kind, reason }) {
    // Nobody waits for a case that is not theirs: whether somebody else acts there must not be noticed
    await refuseUnlessInCharge(hand, otherId);
    const id = hand.newId('link');
    await inCase(hand, otherId, async (there) => {
      await refuseUnlessInCharge(hand, otherId);
      if (await hand.tx.existsBy(CaseLinkRow, { caseId, otherId, endedAt: IsNull() }))
        throw Refused.because('ALREADY_DONE', 'They are linked.', hand.clause, AT);
      await refuseOtherSides(hand, there, kind);
      await refuseAcrossWalls(hand, there, kind === 'COUNTER');
      const link = { kind, reason, linkedById: hand.actorId, linkedAt: hand.now, endReason: null, endedAt: null };
      const fromThere = there.newId('link');
      await hand.tx.insert(CaseLinkRow, [
        { id, caseId, otherId, ...link },
        { id: fromThere, caseId: otherId, otherId: caseId, ...link },
      ]);
      there.happened('CASES_LINKED', fromThere);
    });
    hand.happened('CASES_LINKED', id);
    return id;
  },
});

/** Only who leads or oversees both can say that they belong together; that there is another case is not for anybody else to know. */
async function refuseUnlessInCharge(hand: Hand, otherId: string): Promise<void> {
  const { tx, actorId: personId, now, clause } = hand;
  const found = await find(within(tx), theCase, { personId, now }, otherId);
  if (!found) throw Refused.because('NOT_FOUND', 'There is no such thing, or it is not for you.', null, AT);
  if (otherId === hand.theCase.id) throw Refused.because('INVALID', 'It must be another case.', clause, AT);
  if ((found.row.capacities & IN_CHARGE) === 0)
    throw Refused.because('NOT_ALLOWED', 'You lead or oversee one of the two alone.', clause, AT);
}
