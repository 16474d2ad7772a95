import { Case } from '../cases/case';
import { completionLetterPolicy } from '../policy/closing.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const CompletionLetterStatus = enumOf(
  'CompletionLetterStatus',
  'How it stands with a Completion of Procedures letter.',
  {
    REQUESTED: 'The student has asked for it.',
    ISSUED: 'It is issued; the time for an application to the OIA runs (A.23, B.23).',
  },
);

@SeenType(
  'A Completion of Procedures letter: it tells a student that no step is left in the college, and that they can turn to the OIA (A.22, A.23, B.23).',
)
export class CompletionLetter extends Node {
  @Shown(() => CompletionLetterStatus, 'Whether it is issued.')
  readonly status!: string | null;

  @Shown(() => String, 'The student it is for.')
  readonly recipient!: string | null;

  @Shown(() => String, 'Its text; null until it is issued.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When the student asked for it, if they did.')
  readonly requestedAt!: string | null;

  @Shown(() => DateTime, 'When it was issued.')
  readonly issuedAt!: string | null;
}

export const completionLetter = noun({
  policy: completionLetterPolicy,
  seen: CompletionLetter,
  columns:
    'l.id, l.caseId, l.status, r.name AS recipient, l.text, l.requestedAt, l.issuedAt, (l.personId = s.personId) AS ADDRESSEE',
  from: 'completion_letters l ON l.caseId = s.caseId JOIN people r ON r.id = l.personId',
  keys: { id: 'l.id', caseId: 'l.caseId' },
  order: 'COALESCE(l.requestedAt, l.issuedAt), l.id',
});

export const completionLettersOfCase = edgeToMany(
  () => Case,
  'completionLetters',
  completionLetter,
  'caseId',
  'Completion of Procedures letters that are for you to know of.',
);
