import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// Bytes at rest: a random salt, then pieces, each sealed by itself with its place and whether it is the last. What was
// changed, moved, cut off or put under another name is noticed before a byte of that piece is given out.

const CIPHER = 'aes-256-gcm';
const PIECE = 65_536;
const TAG = 16;
const SALT = 16;

/** A key of its own for each document, so that the places of its pieces can serve as nonces. */
const keyFor = (key: Buffer, salt: Buffer) => Buffer.from(hkdfSync('sha256', key, salt, 'cloister evidence', 32));

function nonceOf(place: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(place, 4);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** Gives bytes on in pieces of one length, and says of each whether it is the last; of nothing, one empty piece. */
async function* inPieces(bytes: AsyncIterable<Buffer>, length: number): AsyncGenerator<[piece: Buffer, last: boolean]> {
  let [waiting, size]: [Buffer[], number] = [[], 0];
  for await (const part of bytes) {
    waiting.push(part);
    size += part.length;
    if (size <= length) continue;
    let whole = Buffer.concat(waiting);
    for (; whole.length > length; whole = whole.subarray(length)) yield [whole.subarray(0, length), false];
    [waiting, size] = [[whole], whole.length];
  }
  yield [Buffer.concat(waiting), true];
}

export async function* encrypted(bytes: AsyncIterable<Buffer>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT);
  yield salt;
  const own = keyFor(key, salt);
  let place = 0;
  for await (const [piece, last] of inPieces(bytes, PIECE)) {
    const cipher = createCipheriv(CIPHER, own, nonceOf(place, last)).setAAD(Buffer.from(name));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    place += 1;
  }
}

/** What was encrypted under this name. Throws as soon as a piece is not as it was written. */
export async function* decrypted(bytes: AsyncIterable<Buffer>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  let own: Buffer | undefined;
  let place = 0;
  for await (const [sealed, last] of inPieces(
    withoutSalt(bytes, (salt) => (own = keyFor(key, salt))),
    PIECE + TAG,
  )) {
    if (!own || sealed.length < TAG) throw new Error('a document is cut short');
    const decipher = createDecipheriv(CIPHER, own, nonceOf(place, last), { authTagLength: TAG }).setAAD(
      Buffer.from(name),
    );
    decipher.setAuthTag(sealed.subarray(-TAG));
    yield Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
    place += 1;
  }
}

async function* withoutSalt(bytes: AsyncIterable<Buffer>, found: (salt: Buffer) => void): AsyncGenerator<Buffer> {
  let salt: Buffer | undefined = Buffer.alloc(0);
  for await (const part of bytes) {
    if (!salt) {
      yield part;
      continue;
    }
    salt = Buffer.concat([salt, part]);
    if (salt.length < SALT) continue;
    found(salt.subarray(0, SALT));
    yield salt.subarray(SALT);
    salt = undefined;
  }
}
