import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, listOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { appeal } from './appeal';
import { BundleItemRow } from './bundle.row';
import { BundlePart } from './bundleItem';
import { type Part, PARTS } from './parts';

const IN_WORDS = Object.keys(PARTS).filter((part) => part !== 'DOCUMENT') as [Part, ...Part[]];

@InputType()
class PutToHearerInput extends Repeatable {
  @Given(() => ID, idOf('Appeal'), 'The appeal.')
  readonly appealId!: string;

  @Given(
    () => [BundlePart],
    listOf(z.enum(IN_WORDS), 10),
    'What is put in words, as it is now; documents are listed apart.',
  )
  readonly parts!: readonly Part[];

  @Given(() => [ID], listOf(idOf('Evidence'), 20), 'Documents of the case.')
  readonly evidenceIds!: readonly string[];
}

export const putToHearer = act({
  name: 'putToHearer',
  input: PutToHearerInput,
  on: appeal,
  target: ({ appealId }) => appealId,
  changes: appeal,
  async perform(hand, { appealId, parts, evidenceIds }) {
    const { tx, theCase, now } = hand;
    const held = await tx.query<{ id: string }[]>('SELECT id FROM evidence WHERE caseId = ?', [theCase.id]);
    const documents = held.filter(({ id }) => evidenceIds.includes(id));
    if (documents.length < new Set(evidenceIds).size)
      throw Refused.because('NOT_FOUND', 'There is no such document in this case.', null, ['input', 'evidenceIds']);
    const items = [
      ...(await inWords(hand, [...new Set(parts)])),
      ...documents.map(({ id: evidenceId }) => ({ part: 'DOCUMENT', text: null, evidenceId })),
    ];
    if (items.length === 0)
      throw Refused.because('INVALID', 'Name what there is to put: of this there is nothing.', hand.clause, [
        'input',
        'parts',
      ]);
    for (const [place, item] of items.entries()) {
      const id = hand.newId(`bundle ${String(place)}`);
      await tx.insert(BundleItemRow, { id, caseId: theCase.id, appealId, putAt: now, ...item });
      hand.happened('PUT_TO_HEARER', id);
    }
    return appealId;
  },
});

/** The words of each part as they stand, so that what was put stays what was put. */
async function inWords({ tx, theCase }: Hand, parts: readonly Part[]) {
  const found = [];
  for (const part of parts) {
    const { sql } = PARTS[part];
    const rows = sql === null ? [] : await tx.query<{ text: string }[]>(sql, [theCase.id]);
    if (rows.length > 0) found.push({ part, text: rows.map(({ text }) => text).join('\n\n'), evidenceId: null });
  }
  return found;
}
