import { counted } from './bits';

/** The fields of a case, each with the capacities to which it is open. */
const OPEN: readonly (readonly [field: string, to: number])[] = [
  ['id', 32767],
  ['reference', 32767],
  ['procedure', 32767],
  ['updatedAt', 32767],
  ['viewerCapacities', 32767],
  ['availableActions', 32767],
  ['stage', 28133],
  ['stageSince', 28133],
  ['openedAt', 28133],
  ['concluded', 28143],
  ['parties', 20469],
  ['handlers', 3565],
  ['complaint', 19841],
  ['allegations', 3461],
  ['clarification', 1413],
  ['responses', 1412],
  ['points', 1409],
  ['witnesses', 397],
  ['meetings', 413],
  ['decision', 3205],
  ['investigation', 1408],
  ['reports', 3461],
  ['reportSections', 3461],
  ['outcome', 3205],
  ['clocks', 12165],
  ['notices', 32767],
  ['grants', 32767],
  ['evidence', 1421],
  ['confidentialRequests', 129],
  ['staffQuestions', 128],
  ['serviceResponses', 129],
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
