import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { line, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { person } from '../people/person';
import { PROCEDURES } from '../procedures/procedures';
import { ProcedureName } from '../reading/enums';
import { address } from '../acts/address';
import { appoint } from './appoint';
import { integration } from './integration';
import { registerAccount } from './registerAccount';

@InputType()
class RegisterIntegrationInput extends Repeatable {
  @Given(() => String, line(), 'What it is called.')
  readonly name!: string;

  @Given(() => String, address(), 'The address of who looks after it; nobody else’s.')
  readonly email!: string;

  @Given(() => String, line(), 'The `sub` of its client-credentials tokens, as the college’s issuer gives it.')
  readonly subject!: string;

  @Given(() => ProcedureName, z.enum(PROCEDURES.map(({ id }) => id)), 'The procedure that it serves.')
  readonly scope!: string;

  @Given(() => String, prose(1_000), 'What it is for.')
  readonly reason!: string;
}

export const registerIntegration = act({
  name: 'registerIntegration',
  input: RegisterIntegrationInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: integration,
  async perform(hand, { name, email, subject, scope, reason }) {
    const personId = await registerAccount(hand, { name, email, category: 'MACHINE', subject });
    await appoint(hand, { personId, office: 'INTEGRATION', scope, fromAt: hand.now, untilAt: null, reason });
    return personId;
  },
});
