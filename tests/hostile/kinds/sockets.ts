import { type Kind, MARK, type Means, times } from '../request';
import type { Dice } from '../../prove/dice';

const VIEWER = '{"query":"{ viewer { name } }"}';

/** The beginning of a request, by hand. */
const head = (dice: Dice, { tokens }: Means, more: readonly string[] = [], line = 'POST /graphql HTTP/1.1'): string =>
  [
    line,
    'Host: localhost',
    `Authorization: Bearer ${dice.pick(tokens)!}`,
    'Content-Type: application/json',
    `X-Mark: ${MARK}`,
    ...more,
    '',
    '',
  ].join('\r\n');

const close = 'Connection: close';
const length = (body: string) => `Content-Length: ${String(Buffer.byteLength(body))}`;

/** What no HTTP library sends. */
export const SOCKETS: readonly Kind[] = [
  {
    name: 'bodies cut in the middle',
    weight: 1.5,
    make: (dice, means) => ({
      parts: [
        head(dice, means, [`Content-Length: ${String(50 + dice.below(200_000))}`]),
        VIEWER.slice(0, dice.below(VIEWER.length)),
      ],
      cut: true,
    }),
  },
  {
    name: 'heads cut in the middle',
    weight: 1,
    make: (dice, means) => ({ parts: [head(dice, means).slice(0, 1 + dice.below(150))], cut: true }),
  },
  {
    name: 'answers that are not waited for',
    weight: 1,
    make: (dice, means) => ({ parts: [head(dice, means, [length(VIEWER)]), VIEWER], cut: true }),
  },
  {
    name: 'slow bodies',
    weight: 0.4,
    make: (dice, means) => ({
      parts: [head(dice, means, [close, length(VIEWER)]), ...(VIEWER.match(/.{1,8}/g) ?? [])],
      pause: 5 + dice.below(40),
    }),
  },
  {
    name: 'several requests at once on one connection',
    weight: 1,
    make(dice, means) {
      const one = () => head(dice, means, [length(VIEWER)]) + VIEWER;
      return { parts: [times(1 + dice.below(15), one).join('') + head(dice, means, [close, length(VIEWER)]) + VIEWER] };
    },
  },
  {
    name: 'heads that are too long or not HTTP',
    weight: 2,
    make: (dice, means) => ({
      parts: [
        dice.pick([
          head(dice, means, [`X-Long: ${'x'.repeat(20_000)}`, close]),
          head(dice, means, [...times(200 + dice.below(3_000), (n) => `X-${String(n)}: ${MARK}`), close]),
          head(dice, means, [close], `POST /graphql?${'x'.repeat(20_000)} HTTP/1.1`),
          head(dice, means, [close], 'BREW /graphql HTTP/1.1'),
          head(dice, means, [close], 'POST /graphql HTTP/9.9'),
          head(dice, means, [close], `GET http://${MARK}.test/graphql HTTP/1.1`),
          head(dice, means, [close], 'CONNECT localhost:1 HTTP/1.1'),
          head(dice, means, ['Content-Length: 5', 'Transfer-Encoding: chunked', close]),
          head(dice, means, ['Content-Length: 5', 'Content-Length: 6', close]),
          head(dice, means, ['Content-Length: -1', close]),
          head(dice, means, ['Content-Length: 99999999999999999999', close]),
          head(dice, means, [`X-${MARK}\0: 1`, close]),
          head(dice, means, [`Bad Name ${MARK}: 1`, close]),
          `${MARK}\r\n\r\n`,
          `GET /graphql HTTP/1.1\r\n${close}\r\n\r\n`,
          Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01]),
          'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
          '\r\n'.repeat(50) + head(dice, means, [close]),
        ])!,
      ],
    }),
  },
  {
    name: 'chunks that do not fit',
    weight: 1,
    make: (dice, means) => ({
      parts: [
        head(dice, means, ['Transfer-Encoding: chunked', close]) +
          dice.pick([
            `zz\r\n${VIEWER}\r\n0\r\n\r\n`,
            `${VIEWER.length.toString(16)};${MARK}=${'x'.repeat(100)}\r\n${VIEWER}\r\n0\r\n\r\n`,
            `${VIEWER.length.toString(16)}\r\n${VIEWER}\r\n0\r\nX-Trailer: ${MARK}\r\n\r\n`,
            `5\r\n${VIEWER}\r\n0\r\n\r\n`,
          ])!,
      ],
    }),
  },
  {
    name: 'upgrades and expectations',
    weight: 1,
    make: (dice, means) => ({
      parts: [
        head(
          dice,
          means,
          dice.pick([
            [
              'Upgrade: websocket',
              'Connection: Upgrade',
              'Sec-WebSocket-Version: 13',
              'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
            ],
            ['Upgrade: h2c', 'Connection: Upgrade, HTTP2-Settings', 'HTTP2-Settings: AAMAAABkAAQAAP__'],
            [`Expect: ${MARK}`, close, length(VIEWER)],
            ['Expect: 100-continue', close, length(VIEWER)],
            [`Upgrade: ${MARK}`, 'Connection: Upgrade', length(VIEWER)],
          ]),
        ) + VIEWER,
      ],
    }),
  },
];
