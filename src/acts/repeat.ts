import { createHash } from 'node:crypto';
import type { Reader } from '../database/database';
import { Refused } from '../errors';
import type { Act } from './definition';
import type { Hand } from './hand';
import { IdempotencyKeyRow } from './idempotencyKey.row';

/** What an act did, as far as its answer needs it. */
export interface Done {
  readonly caseId: string | null;
  readonly subjectId: string;
}

const keyOf = (input: object): string | null => (input as { idempotencyKey?: string | null }).idempotencyKey ?? null;

const hashOf = (input: object): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

/** What the same person already did under the same key, or null. The same key with another input is refused. */
export async function recall(source: Reader, personId: string, act: Act, input: object): Promise<Done | null> {
  const key = keyOf(input);
  if (key === null) return null;
  const [known] = await source.query<IdempotencyKeyRow>(
    'SELECT * FROM idempotency_keys WHERE personId = ? AND `key` = ?',
    [personId, key],
  );
  if (!known) return null;
  if (known.act !== act.name || known.inputHash !== hashOf(input))
    throw Refused.because('KEY_REUSED', 'This key was used with another input. Make up a new one.', null, [
      'input',
      'idempotencyKey',
    ]);
  return { caseId: known.caseId, subjectId: known.subjectId };
}

/** Keeps what was done under the key, in the act's own transaction. */
export async function remember(hand: Hand, act: Act, input: object, done: Done): Promise<void> {
  const key = keyOf(input);
  if (key === null) return;
  await hand.tx.insert(IdempotencyKeyRow, {
    personId: hand.actorId,
    key,
    act: act.name,
    inputHash: hashOf(input),
    ...done,
    at: hand.now,
  });
}
