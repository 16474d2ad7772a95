import { counted } from './bits';

/** The fields of a case, each with the capacities to which it is open. */
const OPEN: readonly (readonly [field: string, to: number])[] = [
  ['id', 131071],
  ['reference', 131071],
  ['procedure', 131071],
  ['updatedAt', 131071],
  ['viewerCapacities', 131071],
  ['availableActions', 131071],
  ['stage', 28133],
  ['stageSince', 28133],
  ['openedAt', 28133],
  ['concluded', 28143],
  ['parties', 24565],
  ['handlers', 3565],
  ['complaint', 19873],
  ['allegations', 3525],
  ['clarification', 1477],
  ['responses', 1476],
  ['points', 1409],
  ['witnesses', 397],
  ['meetings', 925],
  ['decision', 3205],
  ['investigation', 1408],
  ['reports', 3461],
  ['reportSections', 3461],
  ['outcome', 3205],
  ['clocks', 12165],
  ['notices', 131071],
  ['grants', 131071],
  ['evidence', 34189],
  ['confidentialRequests', 129],
  ['staffQuestions', 128],
  ['serviceResponses', 129],
  ['tasks', 3200],
  ['interimMeasures', 7557],
  ['closings', 3200],
  ['completionLetters', 3205],
  ['supporters', 2279],
  ['supportMeetings', 2151],
  ['supportNotes', 2144],
  ['serviceReferrals', 2151],
  ['consents', 3207],
  ['actions', 7301],
  ['appeals', 35973],
  ['duties', 1152],
  ['mediations', 3717],
  ['flags', 3201],
  ['policeInvolvements', 3200],
  ['pauses', 3200],
  ['agreements', 3207],
  ['disclosures', 68743],
  ['deferrals', 66688],
  ['breaches', 66688],
];

export interface CaseMask {
  readonly capacities: number;
  readonly progress: boolean;
  readonly concluded: boolean;
  readonly parties: boolean;
  readonly meetings: boolean;
  readonly reports: boolean;
  readonly closed: readonly string[];
}

const known = new Map<number, CaseMask>();

/** What these capacities open of a case. */
export function maskOf(bits: number): CaseMask {
  let mask = known.get(bits);
  if (mask) return mask;
  const capacities = counted(bits);
  const closed = OPEN.filter(([, to]) => (to & capacities) === 0).map(([field]) => field);
  const open = (field: string) => !closed.includes(field);
  mask = {
    capacities,
    progress: open('stage'),
    concluded: open('concluded'),
    parties: open('parties'),
    meetings: open('meetings'),
    reports: open('reports'),
    closed,
  };
  known.set(bits, mask);
  return mask;
}
