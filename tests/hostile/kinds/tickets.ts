import { gzipSync } from 'node:zlib';
import { type Kind, MARK } from '../request';
import { hostileId, hostileText } from '../values';

const BODIES: readonly (string | Buffer)[] = [
  '',
  MARK,
  '%PDF-1.7\n',
  `%PDF-1.7\n${MARK}\n%%EOF`,
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
  gzipSync(MARK.repeat(1_000)),
  `<svg onload="${MARK}"/>`,
  '\0'.repeat(100_000),
];

/** Documents handed in and fetched by tickets that were made up, or given to somebody else, or for another document. */
export const TICKETS: readonly Kind[] = [
  {
    name: 'documents by ticket',
    weight: 4,
    make(dice, means) {
      const given = dice.pick(means.tickets);
      const made = dice.pick([
        hostileId(dice, means),
        MARK,
        '..%2f..%2fetc%2fhosts',
        '%00',
        hostileText(dice).slice(0, 60),
      ])!;
      const ticket =
        given !== undefined && dice.chance(0.4) ? given : `/evidence/${encodeURIComponent(made.toWellFormed())}`;
      const put = dice.chance(0.6);
      return {
        method: put ? 'PUT' : dice.pick(['GET', 'GET', 'HEAD', 'DELETE', 'POST'])!,
        path: ticket.slice(0, 2_000),
        headers: {
          authorization: `Bearer ${dice.pick(dice.chance(0.8) ? means.tokens : means.badTokens)!}`,
          ...(put && { 'content-type': dice.pick(['application/pdf', 'text/html', 'multipart/form-data', MARK])! }),
          ...(dice.chance(0.1) && { range: dice.pick(['bytes=0-', 'bytes=-1', `${MARK}=9`])! }),
          ...(dice.chance(0.1) && { 'content-encoding': dice.pick(['gzip', MARK])! }),
        },
        ...(put && { body: dice.pick(BODIES)! }),
      };
    },
  },
];
