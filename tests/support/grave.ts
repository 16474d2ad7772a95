import type { TestCase } from './cases';
import { as } from './client';
import type { Person } from './college';

/** A mark on a case; answers its id. */
export const aFlag = async ({ id: caseId }: TestCase, by: Person, kind = 'POSSIBLY_CRIMINAL'): Promise<string> =>
  (await as(by).does('raiseFlag', { caseId, kind, reason: 'He was struck.', university: 'Considered; not theirs.' }))
    .id;

/** Somebody is asked to agree to something being told; answers the id of that. */
export const anAgreement = async (
  { id: caseId }: TestCase,
  by: Person,
  asked: Readonly<Record<string, unknown>>,
): Promise<string> =>
  (
    await as(by).does('askAgreement', {
      caseId,
      purpose: 'POLICE',
      says: 'That you were struck, to the police.',
      ...asked,
    })
  ).id;

/** What is told to others, as it is put on record. */
export const aDisclosureOf = ({ id: caseId }: TestCase, partyIds: readonly string[]) => ({
  caseId,
  recipient: 'POLICE',
  toWhom: 'Sergeant Quill of the city police',
  what: 'That somebody was struck, and by whom.',
  why: 'It may happen again.',
  partyIds,
  ground: 'AGREEMENT',
});
