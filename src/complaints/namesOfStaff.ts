import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import { plain } from '../people/plain';
import type { ComplaintRow } from './complaint.row';

/** What a complaint about a service says in free words. */
const WORDS = ['nature', 'effect', 'resolution', 'witnesses', 'attempts', 'callReferences'] as const;

export type Words = Pick<ComplaintRow, (typeof WORDS)[number]>;

/** How members of staff are named in full: by their name, or by their address. */
async function staffNames(hand: Hand): Promise<readonly string[]> {
  const staff = await hand.tx.findBy(PersonRow, {
    category: In(['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF']),
  });
  return staff.flatMap(({ name, email }) => [plain(name), plain(email)]);
}

const mentions = (text: string, names: readonly string[]): boolean => {
  const said = plain(text);
  return names.some((name) => said.includes(name));
};

/** IT.7: a name in the first contact is pointed out before anything is stored. */
export async function pointOutNames(hand: Hand, words: Words): Promise<void> {
  const names = await staffNames(hand);
  const naming = WORDS.filter((field) => words[field] !== null && mentions(words[field], names));
  if (naming.length > 0)
    throw new Refused(
      naming.map((field) => ({
        code: 'INVALID',
        field: ['input', field],
        message:
          'It names a member of staff. Please leave that out: you will be asked for it in confidence when it is needed. To send it all the same, set namesStaff.',
        clause: 'IT.7',
      })),
    );
}

/** IT.7: what was sent all the same is kept, and the sentences that name somebody are held apart. */
export async function holdApart(hand: Hand, complaint: Words): Promise<Words & { heldApart: string | null }> {
  const names = await staffNames(hand);
  const apart: string[] = [];
  const kept = (text: string | null): string | null =>
    text
      ?.split(/(?<=[.!?\n])\s+/)
      .map((sentence) => {
        if (!mentions(sentence, names)) return sentence;
        apart.push(sentence);
        return '[…]';
      })
      .join(' ') ?? null;
  const words = Object.fromEntries(WORDS.map((field) => [field, kept(complaint[field])])) as unknown as Words;
  return { ...words, heldApart: apart.length > 0 ? apart.join('\n') : null };
}
