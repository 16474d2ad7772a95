import { Arg, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { actNamed } from '../acts/act';
import type { Hand } from '../acts/hand';
import { rehearse } from '../acts/rehearse';
import { RoleGrantRow } from '../grants/roleGrant.row';
import type { Capacity } from '../procedures/capacity';
import { whatIsSaidOf } from '../procedures/procedures';
import { Payload } from '../reading/answer';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { enumOf } from '../reading/enums';
import { Asking, Asks } from '../reading/fields';
import { globalId, idOfType, NOBODY, parseGlobalId } from '../reading/globalId';
import { nounNamed } from '../reading/noun';
import { AccessRule, AccessWall, wallsAgainst } from './accessRule';
import { APPOINTING } from './appointing';
import { grantsOf, heldBy, inForceAt } from './grantsOf';
import { whatWouldOpen } from './whatWouldOpen';

const Appointed = enumOf(
  'AppointedAs',
  'What somebody can be appointed to within a case.',
  Object.fromEntries(
    Object.entries(APPOINTING).map(([capacity, { act, says }]) => [
      capacity,
      `${says} ${whatIsSaidOf(act)
        .map(({ clause }) => clause)
        .join(', ')}.`,
    ]),
  ),
);

@ObjectType({ description: 'What would come of an appointment. Nothing of it is stored.' })
export class AppointmentPreview extends Payload {
  @Field(() => [AccessRule], {
    description:
      'Which fields of what they would see and do not see now, as far as you may know of their part, each with the clause that gives it.',
  })
  readonly opens!: Promise<readonly AccessRule[]>;

  @Field(() => [AccessWall], { description: 'The walls that speak against it, as far as you may know of their part.' })
  readonly walls!: Promise<readonly AccessWall[]>;
}

@Asking()
export class PreviewAppointment {
  @Asks(
    () => AppointmentPreview,
    'What would come of appointing somebody, before anything is stored: which fields of what they would see that they do not see now, which walls speak against it, and the refusal as the act itself would give it. For whom the procedure lets appoint; to anybody else as if there were no such case. Where the reason lies in another case, or is not for you, the refusal is CANNOT_SERVE and says no more (A.1, A.17, A.24).',
    false,
  )
  async previewAppointment(
    @Arg('as', () => Appointed, { description: 'To what.' }) as: Capacity,
    @Arg('onId', () => ID, { description: 'The case; the mediation or the appeal where it is one of these.' })
    onId: string,
    @Arg('personId', () => ID, { description: 'Whom.' }) personId: string,
    @Ctx() context: Context,
  ): Promise<AppointmentPreview> {
    const { act, input } = APPOINTING[as]!;
    const person = idOfType('Person', personId);
    const caseId = await caseOf(context, onId);
    const given = input({ onId, caseId: globalId('Case', caseId), personId });
    const tried = await rehearse(context, actNamed(act), given, async (hand) => givenTo(hand, person));
    const { found, complaints } = tried;
    // To whom the procedure does not give it, nothing is told but that
    if (complaints.some(({ code }) => ['NOT_FOUND', 'NOT_ALLOWED'].includes(code)))
      return new AppointmentPreview({ opens: async () => [], walls: async () => [] }, complaints);
    const known = await grantsOf(context.viewer, caseId, person);
    const now = heldBy(inForceAt(known, context.viewer.now));
    const ever = known.map(({ capacity }) => capacity as Capacity);
    return new AppointmentPreview(
      {
        opens: async () => whatWouldOpen(now, found ?? [as]),
        walls: async () => (found ? [] : wallsAgainst(as, [...now], ever)),
      },
      complaints,
    );
  }
}

/** The case that something belongs to which the viewer sees; the id of nothing where they do not. */
async function caseOf({ viewer }: Context, nodeId: string): Promise<string> {
  const parsed = parseGlobalId(nodeId);
  const noun = parsed && nounNamed(parsed.type);
  const node = noun && (await viewer.one(noun, parsed.id));
  return (node && Node.keysOf(node).caseId) ?? NOBODY;
}

/** What somebody was given in this transaction. */
async function givenTo({ tx, now, theCase }: Hand, personId: string): Promise<readonly Capacity[]> {
  const given = await tx.findBy(RoleGrantRow, { caseId: theCase.id, personId, fromAt: now });
  return given.map(({ capacity }) => capacity);
}
