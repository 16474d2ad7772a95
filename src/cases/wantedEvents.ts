import { ArgsType, Field, ID } from 'type-graphql';
import type { Happening } from '../procedures/happening';
import { idOfType } from '../reading/globalId';
import { EventKind } from './caseEvent';

export interface Wishes {
  readonly caseIds?: readonly string[] | null;
  readonly kinds?: readonly Happening[] | null;
}

@ArgsType()
export class WantedEvents implements Wishes {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Of these cases alone. An id of none of your cases gives nothing, whether or not there is such a case; it begins to give when you come to know of it.',
  })
  readonly caseIds?: readonly string[] | null;

  @Field(() => [EventKind], { nullable: true, description: 'Of these kinds alone.' })
  readonly kinds?: readonly Happening[] | null;
}

/** What of all that somebody may know of is wanted. */
export class Wanted {
  readonly caseIds: ReadonlySet<string> | null;
  readonly #kinds: ReadonlySet<string> | null;

  constructor({ caseIds, kinds }: Wishes) {
    this.caseIds = caseIds ? new Set(caseIds.map((id) => idOfType('Case', id))) : null;
    this.#kinds = kinds ? new Set(kinds) : null;
  }

  includes({ caseId, kind }: { readonly caseId: string | null; readonly kind?: unknown }): boolean {
    return (
      (this.caseIds === null || (caseId !== null && this.caseIds.has(caseId))) &&
      (this.#kinds === null || this.#kinds.has(kind as string))
    );
  }
}
