import { createHash } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Act } from '../acts/definition';
import { find } from '../acts/find';
import { inOneTransaction } from '../acts/perform';
import { Refused } from '../errors';
import { CAPACITIES } from '../procedures/capacity';
import type { Clause } from '../procedures/procedure';
import { procedureOf, ruleOf } from '../procedures/procedures';
import type { Context } from '../reading/cloister';
import { globalId } from '../reading/globalId';
import type { Row } from '../reading/noun';
import { openTicket } from '../reading/ticket';
import { evidence, type Evidence } from './evidence';
import { EvidenceRow, UploadTicketRow } from './evidence.row';
import { Incoming } from './incoming';
import { UPLOAD, uploadTicket } from './uploadTicket';
import type { EvidenceType } from './types';
import type { Vault } from './vault';

/** A document that is in the vault and not yet on record. */
class Kept {
  constructor(
    readonly id: string,
    readonly size: number,
    readonly sha256: string,
    readonly keyId: number,
  ) {}
}

/** The second half of `requestUpload`, under the same rule: whoever may not hand in a document any longer does not. */
const putOnRecord: Act<Kept, Evidence> = {
  name: 'requestUpload',
  input: Kept,
  on: uploadTicket,
  target: ({ id }) => id,
  changes: evidence,
  async perform(hand, { id, size, sha256, keyId }) {
    const { name, type } = hand.row as Row & { name: string; type: EvidenceType };
    const submittedAs = CAPACITIES.find((one) => hand.given.standing.has(one))!;
    const { id: caseId } = hand.theCase;
    const document = { id, caseId, name, type, size, sha256, keyId };
    await hand.tx.insert(EvidenceRow, { ...document, submittedById: hand.actorId, submittedAs, uploadedAt: hand.now });
    hand.happened('EVIDENCE_ADDED', id);
    return id;
  },
};

/**
 * Takes in the document a ticket is for; answers its global id, or null for a ticket that is not this person's, not
 * good any longer, used, or none. What is not taken in leaves nothing behind.
 */
export async function receive(
  context: Context,
  vault: Vault,
  ticket: string,
  bytes: AsyncIterable<Buffer>,
): Promise<string | null> {
  const given = await claim(context, ticket);
  if (!given) return null;
  const incoming = new Incoming(given['type'] as EvidenceType, vault.most, clauseOf(given));
  const hash = createHash('sha256');
  const keyId = await vault.put(
    given.id,
    incoming.checked(bytes, (part) => hash.update(part)),
  );
  try {
    const kept = new Kept(given.id, incoming.size, hash.digest('hex'), keyId);
    await inOneTransaction(context, putOnRecord as unknown as Act, kept);
  } catch (error) {
    await vault.remove(given.id);
    // Who lost sight of the case meanwhile is told what a stranger is told
    if (error instanceof Refused && error.complaints.some(({ code }) => code === 'NOT_FOUND')) return null;
    throw error;
  }
  return globalId('Evidence', given.id);
}

/** The clause by which documents are handed in, in the procedure of the case. */
const clauseOf = (given: Row): Clause =>
  ruleOf(procedureOf(given as unknown as Parameters<typeof procedureOf>[0]), 'requestUpload')!.clause;

/** The leave that a ticket gives, used from now on: of two that bring it at once, one has it. */
async function claim({ cloister, viewer }: Context, ticket: string): Promise<Row | null> {
  const { database, clock } = cloister;
  const id = openTicket(cloister, viewer.personId, UPLOAD, ticket);
  const found = id === null ? null : await find(database, uploadTicket, viewer, id);
  const now = clock.now();
  if (!found || found.row['usedAt'] !== null || (found.row['expiresAt'] as string) <= now) return null;
  const { affected } = await database.transaction(async (tx) =>
    tx.update(UploadTicketRow, { id: found.row.id, usedAt: IsNull() }, { usedAt: now }),
  );
  return affected === 1 ? found.row : null;
}
