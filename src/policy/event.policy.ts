import { policy } from './policy';

/** An entry of the log: for whoever may see the field of the thing it is about, now. */
export const eventPolicy = policy({
  noun: 'CaseEvent',
  words: { SUBJECT_OPEN: 'the viewer may see the field that the event is about' },
  fields: ['kind', 'at', 'clause', 'case', 'subjectId', 'subject', 'actor'],
  rules: [['A.24', 'SUBJECT_OPEN', 'ALL']],
});
