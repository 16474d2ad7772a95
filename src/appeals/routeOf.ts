import type { Hand } from '../acts/hand';
import type { AppealRow } from '../cases/appeal.row';
import type { AppealRoute } from '../procedures/afterwards';

/** What the procedure says of the way that a party took. */
export function routeOf({ procedure }: Hand, { route, side }: AppealRow): AppealRoute {
  const found = procedure.appeals.find((one) => one.route === route && one.by.includes(side));
  if (!found) throw new Error(`${procedure.id} has no way ${route}`);
  return found;
}
