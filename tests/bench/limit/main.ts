import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { arrangeMeeting } from './arrangeMeeting';
import { oneCase } from './oneCase';
import { pageOfCases } from './pages';
import { personOf } from './person';
import { fetchKey } from './token';

// As fast as the same answers can be had from the same database by hand: no GraphQL, no framework, no mapper, and nothing of the
// product's code. Whoever asks is known by a token, sees what they may, and what they read is on record before they have it.

async function answerTo(request: IncomingMessage): Promise<string | null> {
  const viewer = await personOf(request.headers.authorization);
  if (viewer === null) return null;
  const url = new URL(request.url!, 'http://limit');
  switch (url.pathname) {
    case '/case':
      return oneCase(viewer, url.searchParams.get('id')!);
    case '/cases':
      return pageOfCases(viewer, url.searchParams);
    case '/meetings':
      return arrangeMeeting(viewer, JSON.parse(await bodyOf(request)));
    default:
      throw new Error('there is nothing here');
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

const server = createServer((request, response) => {
  if (request.url === '/ready') {
    send(response, 200, '{}');
    return;
  }
  answerTo(request).then(
    (text) => send(response, text === null ? 401 : 200, text ?? '{}'),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      send(response, 500, '{}');
    },
  );
});

void fetchKey().then(() => server.listen(Number(process.env['PORT']), '127.0.0.1'));
process.on('SIGTERM', () => process.exit(0));
