import { sweepKeys } from '../acts/sweepKeys';
import { sweepOffices } from '../administration/sweepOffices';
import { sweepParts } from '../cases/sweepParts';
import { sweepClocks } from '../clocks/sweepClocks';
import { releaseLease, takeLease } from '../database/lease';
import { sweepSights } from '../grants/sweepSights';
import { sweepMeasures } from '../measures/sweepMeasures';
import { sweepInvitations } from '../outside/sweepInvitations';
import type { Cloister } from '../reading/cloister';
import { sweepDeferrals } from '../seriousMatters/sweepDeferrals';
import { sweepOutsideCases } from '../retention/sweepOutsideCases';
import { sweepRetention } from '../retention/sweepRetention';
import { sweepYears } from '../statistics/sweepYears';

/** Does a part of what waited for its time and answers how much that was; it is asked again until nothing is left. */
type Sweep = (cloister: Cloister) => Promise<number>;

/** Everything that happens by itself as time passes. */
const SWEEPS: readonly Sweep[] = [
  ({ database, clock }) => sweepSights(database, clock.now()),
  sweepOffices,
  sweepParts,
  sweepClocks,
  sweepMeasures,
  sweepDeferrals,
  sweepYears,
  sweepRetention,
  sweepOutsideCases,
  sweepInvitations,
  sweepKeys,
];

const LEASE = 'sweeps';

/** Long enough for a part of a sweep; after that another node takes over from one that died. */
const SECONDS = 120;

/** Lets all that waits for time happen, as far as `goOn` lets it. What fails keeps nothing else waiting; it is thrown in the end. */
export async function sweep(cloister: Cloister, goOn = async () => true): Promise<void> {
  const faults: unknown[] = [];
  for (const one of SWEEPS)
    try {
      while ((await goOn()) && (await one(cloister)) > 0);
    } catch (fault) {
      faults.push(fault);
    }
  if (faults.length > 0) throw faults[0];
}

/** The same on one node at a time: nothing, where another one is at it. */
export async function sweepAlone(cloister: Cloister, holder: string): Promise<void> {
  const { database, clock } = cloister;
  await sweep(cloister, () => takeLease(database, { name: LEASE, holder, now: clock.now(), seconds: SECONDS }));
}

/** Lets another node go on. */
export const leaveSweeping = ({ database }: Cloister, holder: string): Promise<void> =>
  releaseLease(database, { name: LEASE, holder });
