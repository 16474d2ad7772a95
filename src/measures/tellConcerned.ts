import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';
import type { InterimMeasureRow } from '../cases/interimMeasure.row';

type On = Pick<
  InterimMeasureRow,
  'bindsComplainant' | 'bindsRespondent' | 'protectsComplainant' | 'protectsRespondent'
>;

/** Writes to each party whom a measure binds or protects, and to nobody else. */
export async function tellConcerned(hand: Hand, measure: On, kind: string, text: string): Promise<void> {
  const onWhoWasHarmed = measure.bindsComplainant || measure.protectsComplainant;
  const isOn = {
    COMPLAINANT: onWhoWasHarmed,
    RESPONDENT: measure.bindsRespondent || measure.protectsRespondent,
    AGGRIEVED: onWhoWasHarmed,
  };
  const parties = await hand.tx.findBy(PartyRow, { caseId: hand.theCase.id });
  for (const { capacity, personId, since } of parties)
    if (isOn[capacity] && personId !== null && since !== null)
      await hand.notify(personId, { topic: 'PROCEEDINGS', kind, text });
}
