import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../../src/database/database';
import type { Request } from '../../../src/live/asked';
import { Live } from '../../../src/live/live';
import { told } from '../../../src/live/told';
import type { Cloister } from '../../../src/reading/cloister';

const fault = (error: unknown): never => {
  throw error;
};

/** Whoever is suspended is shut out before they can ask: here they are let in, as with questions and acts. */
const lettingIn = (database: Database): Database =>
  new Proxy(database, {
    get(target, name) {
      if (name === 'query')
        return async (sql: string, parameters: readonly unknown[]) =>
          sql.includes('suspendedAt IS NOT NULL') ? [] : target.query(sql, parameters);
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });

/** Every byte that a stream sends until it is up to date, or why it is not opened. */
export async function framesOf(
  { schema, cloister }: { readonly schema: GraphQLSchema; readonly cloister: Cloister },
  personId: string,
  request: Request,
): Promise<string> {
  const live = new Live(schema, { ...cloister, database: lettingIn(cloister.database) }, fault);
  const texts: string[] = [];
  try {
    let upToDate!: () => void;
    const done = new Promise<void>((resolve) => (upToDate = resolve));
    const stream = await live.open({ personId, until: null, invitationId: null }, live.ask(request), {
      clogged: false,
      send(payload, cursor) {
        texts.push(String(payload.framed('', '', cursor)));
        if (texts.at(-1)!.includes('"notice":"LIVE"')) upToDate();
      },
      complete: () => {
        texts.push('complete');
        upToDate();
      },
      leave: (why) => {
        texts.push(why);
        upToDate();
      },
    });
    await done;
    stream.end();
  } catch (error) {
    texts.push(JSON.stringify(told(error, fault)));
  } finally {
    live.stop();
  }
  return texts.join('\n');
}
