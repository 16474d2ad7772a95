import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { person } from '../people/person';
import { PersonRow } from '../people/person.row';
import { OFFICES, type Office } from '../procedures/office';
import { OfficeName } from '../reading/enums';
import { advice } from './advice';
import { AdviceRow } from './advice.row';
import { holderOf } from './holderOf';

const ADVISES: readonly Office[] = ['HEAD_OF_WELFARE', 'HARASSMENT_OFFICER'];
const GUIDES: readonly Office[] = ['PRINCIPAL', 'TREASURER'];
const ALL = Object.keys(OFFICES) as [Office, ...Office[]];

@InputType()
class AskForAdviceInput extends Repeatable {
  @Given(
    () => OfficeName,
    z.enum(ALL),
    'Whom you ask: HEAD_OF_WELFARE or HARASSMENT_OFFICER for advice in confidence (B.27, A.8); as staff who complain of a student PRINCIPAL or TREASURER for guidance (B.2).',
  )
  readonly office!: Office;

  @Given(() => String, prose(), 'What you ask. Nobody reads it but whom you ask, and no case comes of it by itself.')
  readonly question!: string;
}

export const askForAdvice = act({
  name: 'askForAdvice',
  input: AskForAdviceInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: advice,
  async perform(hand, { office, question }) {
    const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: hand.actorId });
    const guides = GUIDES.includes(office);
    if (!guides && !ADVISES.includes(office))
      throw Refused.because('INVALID', `Ask one of ${[...ADVISES, ...GUIDES].join(', ')}.`, 'B.27', [
        'input',
        'office',
      ]);
    if (guides && !['ACADEMIC_STAFF', 'SUPPORT_STAFF'].includes(category))
      throw Refused.because('INVALID', 'The Principal and the Treasurer guide staff of the college.', 'B.2', [
        'input',
        'office',
      ]);
    const id = hand.newId('advice');
    const advisedById = await holderOf(hand, [office], ['input', 'office']);
    const asked = {
      status: 'ASKED' as const,
      question,
      askedAt: hand.now,
      answer: null,
      consulted: null,
      answeredAt: null,
    };
    const kind = guides ? ('GUIDANCE' as const) : ('ADVICE' as const);
    await hand.tx.insert(AdviceRow, { id, kind, office, askedById: hand.actorId, advisedById, ...asked });
    return id;
  },
});
