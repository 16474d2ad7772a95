import { InputType } from 'type-graphql';
import { idempotencyKey, orNothing } from './checks';
import { Given } from './given';

/** The input of an act that can be repeated safely: the same key and input find what was done, and do nothing again. */
@InputType()
export abstract class Repeatable {
  @Given(() => String, orNothing(idempotencyKey()), 'Made up by you; repeating the request with it does nothing twice.')
  readonly idempotencyKey!: string | null;
}
