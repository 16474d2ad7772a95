import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Store } from '../../../src/evidence/store';
import { deliver } from '../../../src/evidence/deliver';
import { receive } from '../../../src/evidence/receive';
import { UPLOAD } from '../../../src/evidence/uploadTicket';
import { Vault } from '../../../src/evidence/vault';
import { deliverCalendar } from '../../../src/meetings/deliverCalendar';
import { deliverLetter } from '../../../src/notices/deliverLetter';
import type { Context } from '../../../src/reading/cloister';
import { parseGlobalId } from '../../../src/reading/globalId';

/** What is no mutation and yet an act: the document itself is sent, once there is leave to. */
export const HAND_IN = 'handIn';

/** What is sent, of a kind that words can make. */
const documentOf = ({ type, text }: Readonly<Record<string, unknown>>): Buffer =>
  Buffer.from(type === 'PDF' ? `%PDF-1.7\n${String(text)}\n%%EOF\n` : String(text));

/** The digest by which whoever sees a document knows what is in it. */
export const shaOf = (input: Readonly<Record<string, unknown>>): string =>
  createHash('sha256').update(documentOf(input)).digest('hex');

/** Keeps documents in memory. */
class InMemory implements Store {
  readonly #kept = new Map<string, Buffer>();

  async put(name: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    this.#kept.set(name, await buffer(bytes));
  }

  async *get(name: string): AsyncIterable<Buffer> {
    yield this.#kept.get(name) ?? Buffer.alloc(0);
  }

  async remove(name: string): Promise<void> {
    this.#kept.delete(name);
  }

  async olderThan(): Promise<readonly string[]> {
    return [];
  }
}

/** The documents of one world. */
export class Papers {
  readonly #vault = new Vault(new InMemory(), [{ id: 0, key: randomBytes(32) }], 1_000_000);

  /** Sends a document by a ticket that somebody was given; answers the document's id, or null as the server would. */
  async handIn(context: Context, input: Readonly<Record<string, unknown>>): Promise<string | null> {
    const { cloister, viewer } = context;
    const id = parseGlobalId(String(input['uploadTicketId']))?.id ?? '';
    const until = new Date(Date.parse(viewer.now) + 60_000).toISOString();
    const ticket = cloister.seal.seal(viewer.personId, UPLOAD.purpose, `${id} ${until}`);
    return receive(context, this.#vault, ticket, piecesOf(documentOf(input)));
  }

  /** All that comes when something is asked for by a ticket: a document, a letter, or a file for a calendar. */
  async fetch(context: Context, ticket: string): Promise<string> {
    const found =
      (await deliver(context, this.#vault, ticket)) ??
      (await deliverLetter(context, ticket)) ??
      (await deliverCalendar(context, ticket));
    if (!found) return 'nothing';
    const { bytes, ...headers } = found;
    return JSON.stringify({ ...headers, bytes: (await buffer(bytes)).toString('latin1') });
  }
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
