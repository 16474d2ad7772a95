import { Case } from '../cases/case';
import { isOfSide } from '../cases/ofSide';
import { supportNotePolicy } from '../policy/support.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { SupportMeeting } from './supportMeeting';
import { ofThisSide } from './ofThisSide';

@SeenType(
  'A brief note of a meeting or an action of support (B.14). For the supporter who wrote it; the Acting Head of Welfare sees what was done, and what was said only of a side that they support or that lets them (B.12). Nobody else.',
)
export class SupportNote extends Node {
  @Shown(() => Capacity, 'COMPLAINANT or RESPONDENT: whose support it is of.')
  readonly side!: string | null;

  @Shown(() => String, 'What was done.')
  readonly actions!: string | null;

  @Shown(() => String, 'What was said, where something was noted.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When it was recorded.')
  readonly recordedAt!: string | null;
}

export const supportNote = noun({
  policy: supportNotePolicy,
  seen: SupportNote,
  columns: `x.id, x.caseId, x.meetingId, u.side, x.actions, x.text, x.recordedAt, (u.personId = s.personId) AS OWN,
    (u.side = 'COMPLAINANT') AS OF_COMPLAINANT, (u.side = 'RESPONDENT') AS OF_RESPONDENT, (u.sharesNotes <> 0) AS SHARED`,
  from: `support_notes x ON x.caseId = s.caseId JOIN supporters u ON u.id = x.supporterId JOIN role_grants g ON g.id = u.grantId
    JOIN parties p ON p.caseId = u.caseId AND ${isOfSide('p', 'u.side')} AND ${ofThisSide('u.side', 'g.fromAt')}`,
  keys: { id: 'x.id', caseId: 'x.caseId', meetingId: 'x.meetingId' },
  order: 'x.recordedAt, x.id',
});

export const supportNotesOfCase = edgeToMany(
  () => Case,
  'supportNotes',
  supportNote,
  'caseId',
  'Notes of support, as far as they are for you to know.',
);

export const notesOfSupportMeeting = edgeToMany(
  () => SupportMeeting,
  'notes',
  supportNote,
  'meetingId',
  'The notes of it.',
);
