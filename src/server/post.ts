import { createTransport } from 'nodemailer';
import type { Config } from '../config';

/** Sends one mail to an address: the same to everybody, but for what the link of an invitation carries. Fails where it could not be handed over. */
export type Post = (address: string, invitation?: string) => Promise<void>;

/** Milliseconds for each step with a mail server that says nothing. */
const PATIENCE = 10_000;

const SUBJECT = 'There is something for you to read';
const textWith = (publicUrl: string): string =>
  `There is something for you to read. Please sign in:\n\n${publicUrl}\n\nThis message is sent automatically and says nothing else. Answers to it are not read.\n`;

/** Through a mail server. A mail names no case, no person and no kind, and goes to one address alone. */
export function postThrough({ smtpUrl, from, publicUrl }: NonNullable<Config['mail']>): Post {
  const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
  const transport = createTransport({ url: smtpUrl, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return async (address, invitation) => {
    await transport.sendMail({
      from,
      to: { name: '', address },
      subject: SUBJECT,
      // After the #, so that no server on the way keeps it, and what looks at mails before their reader uses nothing up
      text: textWith(invitation === undefined ? publicUrl : `${publicUrl}#invitation=${invitation}`),
      headers: { 'Auto-Submitted': 'auto-generated' },
      xMailer: false,
    });
  };
}
