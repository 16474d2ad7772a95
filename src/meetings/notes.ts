import { Int } from 'type-graphql';
import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { notesCommentPolicy, notesPolicy } from '../policy/notes.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Meeting } from './meeting';

@SeenType(
  'Notes of one person’s interview. Each version is kept as it was written; the interviewee sees those sent to them and comments (A.27). A mediator’s are for the mediator and the party they are of (A.7).',
)
export class Notes extends Node {
  @Shown(() => String, 'Who was interviewed.')
  readonly interviewee!: string | null;

  @Shown(() => Int, '1 for the first version.')
  readonly version!: number | null;

  @Shown(() => String, 'The notes.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When they were recorded.')
  readonly recordedAt!: string | null;

  @Shown(() => DateTime, 'When they were sent for review.')
  readonly sentAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with them.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

@SeenType('What the interviewee says of the notes; kept beside them, which it never changes (A.27).')
export class NotesComment extends Node {
  @Shown(() => String, 'The comment.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When it was made.')
  readonly at!: string | null;
}

export const notes = noun({
  policy: notesPolicy,
  seen: Notes,
  columns: `x.id, x.caseId, x.meetingId, n.name AS interviewee, x.version, x.text, x.recordedAt, x.sentAt, x.status, ${CASE_STATE},
    (x.intervieweeId = s.personId) AS INTERVIEWED, (x.status = 'SENT') AS SENT_FOR_REVIEW,
    (m.kind = 'ENQUIRY') AS OF_ENQUIRY, (m.kind = 'INVESTIGATION') AS OF_INVESTIGATION, (m.kind = 'MEDIATION') AS OF_MEDIATION,
    (x.recordedById = s.personId) AS RECORDED_BY_VIEWER`,
  from: `notes x ON x.caseId = s.caseId JOIN cases c ON c.id = x.caseId JOIN meetings m ON m.id = x.meetingId JOIN people n ON n.id = x.intervieweeId`,
  keys: { id: 'x.id', meetingId: 'x.meetingId' },
  order: 'x.intervieweeId, x.version',
  derived: { availableActions: availableActionsOn('Notes') },
});

export const notesComment = noun({
  policy: notesCommentPolicy,
  seen: NotesComment,
  columns: 'k.id, k.caseId, k.notesId, k.text, k.at, (k.authorId = s.personId) AS OWN',
  from: 'notes_comments k ON k.caseId = s.caseId',
  keys: { id: 'k.id', notesId: 'k.notesId' },
  order: 'k.at, k.id',
});

export const commentsOfNotes = edgeToMany(
  () => Notes,
  'comments',
  notesComment,
  'notesId',
  'What the interviewee said of them.',
);

export const notesOfMeeting = edgeToMany(
  () => Meeting,
  'notes',
  notes,
  'meetingId',
  'The notes of its interviews: all versions for those who hold it, your own once sent to you (A.27).',
);
