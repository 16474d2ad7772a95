import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { postThrough } from '../../src/server/post';

export interface Mail {
  readonly to: readonly string[];
  readonly text: string;
}

/** A real mail server on a free port. It takes what comes, or refuses it while it is told to. */
export async function aMailServer() {
  const mails: Mail[] = [];
  const state = { refuses: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(state.refuses ? new Error('Try later') : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.server.address() as AddressInfo;
  const post = postThrough({
    smtpUrl: `smtp://127.0.0.1:${String(port)}`,
    from: 'cloister@college.test',
    publicUrl: 'https://read.college.test',
  });
  return {
    mails,
    state,
    post,
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(stopped);
      }),
  };
}
