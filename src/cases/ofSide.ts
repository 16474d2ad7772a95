import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import type { Side } from '../procedures/category';
import { PartyRow } from './party.row';

/** Whether a party is on a side: whoever was harmed and does not complain, or no longer does, is where the complainant was. */
export const isOfSide = (party: string, side: string): string =>
  `(${party}.capacity = ${side} OR (${party}.capacity = 'AGGRIEVED' AND ${side} = 'COMPLAINANT'))`;

/** The side that somebody of a case is supported on, and bound or protected by measures. */
export const sideOf = (capacity: PartyRow['capacity']): Side => (capacity === 'AGGRIEVED' ? 'COMPLAINANT' : capacity);

/** Whoever is on a side of the case in hand. */
export const partyOfSide = async ({ tx, theCase }: Hand, side: Side): Promise<PartyRow | null> =>
  tx.findOneBy(PartyRow, {
    caseId: theCase.id,
    capacity: side === 'COMPLAINANT' ? In(['COMPLAINANT', 'AGGRIEVED']) : side,
  });
