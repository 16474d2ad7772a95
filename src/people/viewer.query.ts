import { Ctx } from 'type-graphql';
import type { Context } from '../reading/cloister';
import { Asking, Asks } from '../reading/fields';
import { Person, person } from './person';

@Asking()
export class ViewerQuery {
  @Asks(() => Person, 'Yourself.')
  async viewer(@Ctx() { viewer }: Context): Promise<Person | null> {
    return viewer.one(person, viewer.personId);
  }
}
