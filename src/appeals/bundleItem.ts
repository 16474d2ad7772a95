import { bundleItemPolicy } from '../policy/appeal.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Appeal } from './appeal';
import { PARTS } from './parts';

export const BundlePart = enumOf(
  'BundlePart',
  'What of a case can be put to who hears an appeal (A.22).',
  Object.fromEntries(Object.entries(PARTS).map(([part, { says }]) => [part, says])),
);

@SeenType(
  'Something put to whoever hears an appeal, as it was then. It is theirs to see until the appeal is decided (A.22).',
)
export class BundleItem extends Node {
  @Shown(() => BundlePart, 'What it is.')
  readonly part!: string | null;

  @Shown(() => String, 'Its words; null for a document.')
  readonly text!: string | null;

  @Shown(() => String, 'The name of the document, which is among `Case.evidence`; null for words.')
  readonly document!: string | null;

  @Shown(() => DateTime, 'When it was put.')
  readonly putAt!: string | null;
}

export const bundleItem = noun({
  policy: bundleItemPolicy,
  seen: BundleItem,
  columns:
    'b.id, b.caseId, b.appealId, b.part, b.text, v.name AS document, b.putAt, (a.hearerId = s.personId AND a.endedAt IS NULL) AS HEARS',
  from: 'bundle_items b ON b.caseId = s.caseId JOIN appeals a ON a.id = b.appealId LEFT JOIN evidence v ON v.id = b.evidenceId',
  keys: { id: 'b.id', appealId: 'b.appealId' },
  order: 'b.putAt, b.part, b.id',
});

export const bundleOfAppeal = edgeToMany(
  () => Appeal,
  'bundle',
  bundleItem,
  'appealId',
  'What is put to whoever hears it.',
);
