import { counted } from './bits';

/** The fields of a case, each with the capacities to which it is open. */
const OPEN: readonly (readonly [field: string, to: number])[] = [
  ['id', 262143],
  ['reference', 262143],
  ['procedure', 262143],
  ['updatedAt', 262143],
  ['viewerCapacities', 262143],
  ['availableActions', 262143],
  ['stage', 159205],
  ['stageSince', 159205],
  ['openedAt', 159205],
  ['concluded', 159215],
  ['parties', 155637],
  ['handlers', 134637],
  ['complaint', 150945],
  ['allegations', 134597],
  ['clarification', 132549],
  ['responses', 132548],
  ['points', 132481],
  ['witnesses', 131469],
  ['meetings', 131997],
  ['decision', 134277],
  ['investigation', 132480],
  ['investigationSteps', 132480],
  ['reports', 134533],
  ['reportSections', 134533],
  ['outcome', 134277],
  ['clocks', 143237],
  ['notices', 262143],
  ['grants', 262143],
  ['evidence', 165261],
  ['confidentialRequests', 131201],
  ['staffQuestions', 131200],
  ['serviceResponses', 131201],
  ['tasks', 134272],
  ['interimMeasures', 138631],
  ['closings', 134272],
  ['completionLetters', 134277],
  ['supporters', 133351],
  ['supportMeetings', 2151],
  ['supportNotes', 2144],
  ['serviceReferrals', 2151],
  ['consents', 134279],
  ['actions', 138373],
  ['appeals', 167045],
  ['duties', 132224],
  ['mediations', 134789],
  ['flags', 134273],
  ['policeInvolvements', 134272],
  ['pauses', 134272],
  ['agreements', 134279],
  ['disclosures', 199815],
  ['deferrals', 197760],
  ['breaches', 197760],
  ['consultations', 134272],
  ['yourRecord', 262143],
  ['whoRead', 131200],
  ['retention', 199808],
  ['holds', 199808],
  ['conflicts', 132224],
  ['emergencies', 197760],
  ['transfers', 134272],
  ['withdrawal', 134528],
  ['links', 134528],
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
