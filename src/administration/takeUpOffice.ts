import type { Arranging } from '../cases/arranging';
import { letIntegrationIn } from '../cases/letIntegrationIn';
import { rearrange } from '../cases/rearrange';
import { openCases } from '../cases/whichCases';
import type { NewEvent } from '../events/append';
import type { OfficeRow } from '../people/office.row';

/** Gives whoever takes up an office what is theirs of the open cases, walls judged in each. */
export async function takeUpOffice(
  by: Arranging,
  office: Pick<OfficeRow, 'id' | 'personId' | 'office' | 'scope' | 'untilAt'>,
  givenById: string,
): Promise<readonly NewEvent[]> {
  if (office.office !== 'INTEGRATION') return rearrange(by, await openCases(by.tx));
  await letIntegrationIn(by, office, givenById);
  return [];
}
