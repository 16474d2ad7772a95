import { randomInt, randomUUID } from 'node:crypto';
import type { Clock, Ids } from '../reading/cloister';

/** Without I, L, O and U: nothing that is mistaken for another when it is read aloud. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** Ids that tell nothing: not how many there are, nor when they were made. */
export const randomIds: Ids = {
  uuid: () => randomUUID(),
  reference: () => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
};

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
