import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { awaitBody } from '../../src/server/arrival';

let server: Server;
const SOON = 100;

beforeAll(async () => {
  server = createServer((request, response) => {
    awaitBody(request, SOON);
    request.on('error', () => {}).on('end', () => response.end('here'));
    request.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

/** All that is answered until the connection is closed. */
const sent = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

const head = (method: string) => `${method} / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 4\r\n\r\n`;

test.each(['POST', 'PUT'])('a body of a %s that does not come is not waited for', async (method) => {
  expect(await sent(`${head(method)}bo`)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
});

test('a body that is there is answered, and nothing is closed on it', async () => {
  expect(await sent(`${head('POST')}body`)).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*here/);
});
