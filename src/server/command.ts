import {
  getNamedType,
  getNullableType,
  graphql,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isListType,
} from 'graphql';
import { checked } from '../acts/given';
import { firstAdministrator } from '../administration/firstAdministrator';
import { RegisterPersonInput } from '../administration/registerPerson';
import { Reads } from '../audit/reads';
import { Refused } from '../errors';
import { administration } from '../procedures/beside/administration';
import type { Cloister } from '../reading/cloister';
import { globalId } from '../reading/globalId';
import { Viewer } from '../reading/viewer';

export const USAGE = `npm run admin -- first name=… email=… subject=…        the first role administrator, where there is none
npm run admin -- as ADDRESS list                       offices, and appointments that wait for a signature
npm run admin -- as ADDRESS ACT field=value …          any act of an administrator; people by their addresses,
                                                       several with commas between

Acts: ${administration.map(({ act }) => act).join(', ')}
`;

/** What was asked for makes no sense; says what would. */
export class UsageError extends Error {}

const LIST =
  '{ officeHoldings { id office name from until } appointments { id kind name office insteadOf proposedBy reason } }';

/** One act on the command line, by the same way as over the network, and recorded like it. Answers what to print. */
export async function command(cloister: Cloister, schema: GraphQLSchema, words: readonly string[]): Promise<string> {
  const [first, address, act, ...given] = words;
  if (first === 'first') return beginWith(cloister, fieldsOf(words.slice(1)));
  if (first !== 'as' || address === undefined || act === undefined) throw new UsageError(USAGE);
  const { id: personId, suspendedAt } = await personAt(cloister, address);
  if (suspendedAt !== null) throw new UsageError(`${address} is suspended.\n`);
  if (act === 'list') return print(await ask(cloister, schema, personId, LIST));
  if (!administration.some((rule) => rule.act === act)) throw new UsageError(USAGE);
  const type = getNamedType(schema.getMutationType()!.getFields()[act]!.args[0]!.type) as GraphQLInputObjectType;
  const input: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fieldsOf(given))) {
    const known = type.getFields()[field];
    if (!known) throw new UsageError(`${act} has no ${field}. It has: ${Object.keys(type.getFields()).join(', ')}.\n`);
    const isList = isListType(getNullableType(known.type));
    const values = isList ? value.split(',').map((one) => one.trim()) : [value];
    const meant = /Ids?$/.test(field) ? await Promise.all(values.map((one) => accountOr(cloister, one))) : values;
    input[field] = isList ? meant : meant[0];
  }
  const document = `mutation ($input: ${type.name}!) { ${act}(input: $input) { userErrors { code field message clause } } }`;
  const answer = await ask(cloister, schema, personId, document, { input });
  const { userErrors } = (answer as Record<string, { userErrors: Refused['complaints'] }>)[act]!;
  if (userErrors.length > 0) throw new Refused(userErrors);
  return 'Done.\n';
}

async function beginWith(cloister: Cloister, fields: Readonly<Record<string, string>>): Promise<string> {
  const { name, email, subject, category = 'SUPPORT_STAFF' } = fields;
  if (!name || !email?.includes('@') || !subject) throw new UsageError(USAGE);
  await firstAdministrator(cloister, checked(RegisterPersonInput, { name, email, subject, category }));
  return `${name} is role administrator from now on. Appoint a second one next: many things need two.\n`;
}

function fieldsOf(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at < 1) throw new UsageError(`Write field=value, not ${word}.\n`);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

/** What an address or an id stands for: also somebody who is suspended, so that they can be taken back. */
const accountOr = async (cloister: Cloister, value: string): Promise<string> =>
  value.includes('@') ? globalId('Account', (await personAt(cloister, value)).id) : value;

async function personAt({ database }: Cloister, address: string): Promise<{ id: string; suspendedAt: string | null }> {
  const sql = 'SELECT id, suspendedAt FROM people WHERE email = ?';
  const [person] = await database.query<{ id: string; suspendedAt: string | null }>(sql, [address.toLowerCase()]);
  if (!person) throw new UsageError(`Nobody is registered with ${address}.\n`);
  return person;
}

async function ask(
  cloister: Cloister,
  schema: GraphQLSchema,
  personId: string,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<unknown> {
  const viewer = new Viewer(personId, cloister.clock.now(), cloister.database, new Reads());
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { cloister, viewer } });
  if (errors) throw new UsageError(`${errors.map(({ message }) => message).join('\n')}\n`);
  await cloister.readLog.write(viewer.reads, viewer.now);
  return data;
}

const print = (answer: unknown): string => `${JSON.stringify(answer, null, 2)}\n`;
