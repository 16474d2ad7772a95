import { Arg, Ctx, Int } from 'type-graphql';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { enumOf } from '../reading/enums';
import { Asking, Asks } from '../reading/fields';
import { OfficeHolding, officeHolding } from './officeHolding';

const WhyReview = enumOf('WhyReview', 'Why an office is to be looked at.', {
  UNCONFIRMED: 'Nobody has looked at it for so many days: since it was taken up, or confirmed.',
  ENDING: 'It ends within so many days.',
  NOT_SERVING: 'Whoever holds it has left, or is shut out.',
});

const DAY = 86_400_000;

const WHY: Readonly<Record<string, (held: OfficeHolding, now: number, days: number) => boolean>> = {
  UNCONFIRMED: ({ from, confirmedAt }, now, days) => Date.parse(confirmedAt ?? from!) <= now - days * DAY,
  ENDING: ({ until }, now, days) => until !== null && Date.parse(until) <= now + days * DAY,
  NOT_SERVING: ({ holderStatus }) => holderStatus !== 'ACTIVE',
};

@Asking()
export class OfficesToReview {
  @Asks(
    () => [OfficeHolding],
    'The offices held now that are to be looked at; `reviewOffices` confirms or ends them in one act. By office, and never by what follows from one in a case: when somebody last signed in would tell who has one. For role administrators; empty for everybody else (A.24).',
    false,
  )
  async officesToReview(
    @Arg('because', () => WhyReview, { description: 'Why.' }) because: string,
    @Arg('days', () => Int, { defaultValue: 90, description: 'How many days: 1 to 3660.' }) days: number,
    @Ctx() { viewer }: Context,
  ): Promise<readonly OfficeHolding[]> {
    if (days < 1 || days > 3_660) throw new UserInputError('"days" goes from 1 to 3660.');
    const held = await viewer.many(officeHolding, 'status', 'IN_FORCE');
    return held.filter((one) => WHY[because]!(one, Date.parse(viewer.now), days));
  }
}
