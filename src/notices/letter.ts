import { dayOf } from '../procedures/calendar';

/** What a letter is made of: nothing but what whoever sees the notice sees. */
export interface Letter {
  readonly reference: string;
  readonly recipient: string;
  readonly sentAt: string;
  readonly text: string;
  readonly clause: string;
}

/** The paragraphs of a letter. Everybody who may see the notice has the same, whenever they ask for it. */
export const letterOf = ({ reference, recipient, sentAt, text, clause }: Letter): string =>
  [
    'CONFIDENTIAL',
    `To ${recipient}\n${dayOf(sentAt).toLocaleString('en-GB', { dateStyle: 'long' })}`,
    `Case ${reference}`,
    text,
    `This is written to you under ${clause} of the procedure. Please keep it in confidence.`,
  ].join('\n\n');
