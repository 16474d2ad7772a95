import type { NewNotice } from '../acts/notice.row';

/** What each party is written about an extension (A.10): the same words to both. */
export const extensionNotice = ({
  dueOn,
  reason,
}: {
  dueOn: string;
  reason: string | null;
}): Omit<NewNotice, 'topic'> => ({
  kind: 'EXTENSION',
  text: [`The case takes longer than planned; it is now due on ${dueOn}.`, reason].filter(Boolean).join('\n\n'),
});
