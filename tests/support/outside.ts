import { postmanWith } from '../../src/server/postman';
import { type Answered, ask, send } from '../server/ask';
import { as } from './client';
import type { College, Person } from './college';
import type { aMailServer } from './mailServer';

/** Somebody from outside is invited; answers the invitation. */
export async function anOutsideInvitation(by: Person, email = 'union@union.test'): Promise<string> {
  const invited = { name: 'Ursula Unwin', email, reason: 'She is to accompany somebody.' };
  return (await as(by).does('inviteOutsidePerson', invited)).id;
}

type MailServer = Awaited<ReturnType<typeof aMailServer>>;

/** Sends what waits to be sent. */
export async function deliverMails({ server }: College, { post }: MailServer): Promise<void> {
  const fault = (error: unknown) => {
    throw error;
  };
  await postmanWith(post, fault).alone(server.cloister, 'a node');
}

/** What the links carry that were written to somebody, the last one last. */
export const linksTo = (email: string, { mails }: MailServer): string[] =>
  mails
    .filter(({ to }) => to.includes(email))
    // A long line of a mail may be broken
    .flatMap(({ text }) => text.replaceAll('=\r\n', '').match(/#invitation=(?:3D)?([\w-]+)/)?.[1] ?? []);

export const redeem = (url: string, invitation: unknown): Promise<Answered> =>
  send(`${url}/outside/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ invitation }),
  });

/** Invites somebody from outside and lets them in; answers the token of their session. */
export async function aSession(by: Person, mail: MailServer, email = 'union@union.test'): Promise<string> {
  await anOutsideInvitation(by, email);
  await deliverMails(by.college, mail);
  const { text } = await redeem(by.college.server.url, linksTo(email, mail).at(-1));
  return (JSON.parse(text) as { token: string }).token;
}

/** What somebody from outside does with their token. */
export const withToken = ({ college }: Person, token: string) => ({
  async query<Data>(document: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await ask(college.server, token, document, variables);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data as Data;
  },
});
