import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idempotencyKey, idOf, line } from '../acts/checks';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
import { UploadTicketRow } from './evidence.row';
import { type EvidenceType, EvidenceTypeEnum, TYPES } from './types';
import { UPLOAD, uploadTicket } from './uploadTicket';

@InputType()
class RequestUploadInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, line(), 'What the document is called. Kept as a text, and never taken for a path.')
  readonly name!: string;

  @Given(
    () => EvidenceTypeEnum,
    z.enum(Object.keys(TYPES) as EvidenceType[]),
    'What it is; its content has to be that.',
  )
  readonly type!: EvidenceType;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe: it gives the same leave again.')
  readonly idempotencyKey!: string;
}

export const requestUpload = act({
  name: 'requestUpload',
  input: RequestUploadInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: uploadTicket,
  async perform(hand, { caseId, name, type }) {
    const id = hand.newId('upload');
    const expiresAt = new Date(Date.parse(hand.now) + UPLOAD.seconds * 1_000).toISOString();
    await hand.tx.insert(UploadTicketRow, { id, caseId, personId: hand.actorId, name, type, expiresAt, usedAt: null });
    return id;
  },
});
