import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { line } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { person } from '../people/person';
import { PersonCategoryEnum } from '../reading/enums';
import { account } from './account';
import { address } from '../acts/address';
import { registerAccount } from './registerAccount';

const CATEGORIES = ['STUDENT', 'ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF', 'EXTERNAL'] as const;

@InputType()
export class RegisterPersonInput extends Repeatable {
  @Given(() => String, line(), 'Their whole name.')
  readonly name!: string;

  @Given(() => String, address(), 'Their e-mail address; nobody else’s.')
  readonly email!: string;

  @Given(
    () => PersonCategoryEnum,
    z.enum(CATEGORIES),
    'As what they are tied to the college; MACHINE is none of it here.',
  )
  readonly category!: (typeof CATEGORIES)[number];

  @Given(() => String, line(), 'The `sub` of their token, as the college’s issuer gives it; nobody else’s.')
  readonly subject!: string;
}

export const registerPerson = act({
  name: 'registerPerson',
  input: RegisterPersonInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: account,
  async perform(hand, { name, email, category, subject }) {
    return registerAccount(hand, { name, email, category, subject });
  },
});
