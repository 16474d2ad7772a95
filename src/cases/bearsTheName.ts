import { plain } from '../people/plain';

/** A complaint that names an officer as the one complained of must not reach that officer before anybody has read it. */
export function bearsTheName(name: string, description: string | null | undefined): boolean {
  const surname = plain(name.split(' ').at(-1)!);
  const said = plain(description ?? '');
  const isLetter = (at: number) => /[\p{L}\p{M}]/u.test(said.charAt(at));
  for (let at = said.indexOf(surname); at >= 0; at = said.indexOf(surname, at + 1))
    // What follows may be a possessive or the rest of a double name
    if (!isLetter(at - 1) && !isLetter(at + surname.length)) return true;
  return false;
}
