import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { consent } from './consent';
import { ConsentRow } from './consent.row';

@InputType()
class AnswerConsentInput extends Repeatable {
  @Given(() => ID, idOf('Consent'), 'What you are asked.')
  readonly consentId!: string;

  @Given(() => Boolean, z.boolean(), 'Whether you agree. Nothing follows for you if you do not.')
  readonly agrees!: boolean;
}

@InputType()
class OneConsentInput extends Repeatable {
  @Given(() => ID, idOf('Consent'), 'The consent.')
  readonly consentId!: string;
}

export const answerConsent = act({
  name: 'answerConsent',
  input: AnswerConsentInput,
  on: consent,
  target: ({ consentId }) => consentId,
  changes: consent,
  async perform(hand, { consentId: id, agrees }) {
    await hand.tx.update(ConsentRow, { id }, { status: agrees ? 'GIVEN' : 'REFUSED', answeredAt: hand.now });
    hand.happened('CONSENT_ANSWERED', id);
    return id;
  },
});

export const withdrawConsent = act({
  name: 'withdrawConsent',
  input: OneConsentInput,
  on: consent,
  target: ({ consentId }) => consentId,
  changes: consent,
  async perform(hand, { consentId: id }) {
    await hand.tx.update(ConsentRow, { id }, { status: 'WITHDRAWN', answeredAt: hand.now });
    hand.happened('CONSENT_ANSWERED', id);
    return id;
  },
});

export const informStaff = act({
  name: 'informStaff',
  input: OneConsentInput,
  on: consent,
  target: ({ consentId }) => consentId,
  changes: consent,
  async perform(hand, { consentId: id }) {
    await hand.tx.update(ConsentRow, { id }, { status: 'INFORMED', informedAt: hand.now });
    hand.happened('STAFF_INFORMED', id);
    return id;
  },
});
