import { In } from 'typeorm';
import { MailRow } from '../acts/mail.row';
import { releaseLease, takeLease } from '../database/lease';
import { linkWasSent, makeLink, unsent } from '../outside/link';
import type { Cloister } from '../reading/cloister';
import type { Post } from './post';

const LEASE = 'mails';
/** Longer than one mail takes at most; it is taken again for each. */
const SECONDS = 120;
/** People written to in one go. */
const AT_ONCE = 50;
/** After so many times in vain nobody is written to: what there is to read stays there. */
const ATTEMPTS = 10;
/** Minutes until the next try: 1, 2, 4 … and no more than this. */
const LONGEST = 360;

interface Waiting {
  readonly personId: string;
  readonly email: string;
}

/** What one node does at a time with the mails that wait. Without a mail server nobody is written to, and nothing waits. */
export const postmanWith = (post: Post | undefined, fault: (error: unknown) => void) => ({
  alone: (cloister: Cloister, holder: string) => (post ? deliver(cloister, holder, post, fault) : forget(cloister)),
  leave: ({ database }: Cloister, holder: string) => releaseLease(database, { name: LEASE, holder }),
});

async function forget({ database }: Cloister): Promise<void> {
  const [waiting] = await database.query('SELECT id FROM mails LIMIT 1');
  if (waiting) await database.execute('DELETE FROM mails', []);
}

/** Writes to everybody for whom something waits, once each, however much it is. */
async function deliver(cloister: Cloister, holder: string, post: Post, fault: (error: unknown) => void): Promise<void> {
  const { database, clock } = cloister;
  const mayGoOn = () => takeLease(database, { name: LEASE, holder, now: clock.now(), seconds: SECONDS });
  for (;;) {
    // Who cannot sign in, and machines, have nothing to read
    const waiting = await database.query<Waiting>(
      `SELECT m.personId, p.email FROM mails m JOIN people p ON p.id = m.personId
        WHERE m.dueAt <= ? AND p.suspendedAt IS NULL AND p.category <> 'MACHINE' GROUP BY m.personId, p.email ORDER BY MIN(m.dueAt), m.personId LIMIT ${String(AT_ONCE)}`,
      [clock.now()],
    );
    for (const one of waiting) {
      if (!(await mayGoOn())) return;
      await write(cloister, one, post, fault);
    }
    if (waiting.length < AT_ONCE) break;
  }
  await forgetOthers(cloister);
}

async function write(
  { database, clock }: Cloister,
  { personId, email }: Waiting,
  post: Post,
  fault: (error: unknown) => void,
): Promise<void> {
  // What comes while it is being sent waits for the next time
  const mails = await database.query<MailRow>('SELECT id, attempts FROM mails WHERE personId = ?', [personId]);
  if (mails.length === 0) return;
  const ids = mails.map(({ id }) => id);
  try {
    const invitations = await unsent(database, personId, clock.now());
    for (const id of invitations) {
      await post(email, await makeLink(database, id));
      await linkWasSent(database, id, clock.now());
    }
    if (invitations.length === 0) await post(email);
    await database.transaction((tx) => tx.delete(MailRow, { id: In(ids) }));
  } catch (error) {
    fault(error);
    const attempts = Math.max(...mails.map((one) => one.attempts)) + 1;
    const minutes = Math.min(2 ** (attempts - 1), LONGEST);
    const dueAt = new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString();
    await database.transaction(async (tx) => {
      if (attempts >= ATTEMPTS) await tx.delete(MailRow, { id: In(ids) });
      else await tx.update(MailRow, { id: In(ids) }, { attempts, dueAt });
    });
  }
}

/** Mails to those who have nothing to read wait for nobody. */
async function forgetOthers({ database, clock }: Cloister): Promise<void> {
  const others = await database.query<{ id: string }>(
    `SELECT m.id FROM mails m JOIN people p ON p.id = m.personId WHERE m.dueAt <= ? AND (p.suspendedAt IS NOT NULL OR p.category = 'MACHINE') LIMIT 500`,
    [clock.now()],
  );
  if (others.length > 0) await database.transaction((tx) => tx.delete(MailRow, { id: In(others.map(({ id }) => id)) }));
}
