import type { ActRule, Clause } from '../procedure';

interface Clauses {
  /** What is told outside, to whom and on what ground. */
  readonly told: Clause;
  /** Need to know: what may wait, and what should not have been told. */
  readonly needToKnow: Clause;
}

interface Stages {
  readonly from: readonly string[];
  readonly beforeInformed: readonly string[];
  readonly onceInformed: readonly string[];
  /** Where somebody may know of the case because they were invited to a mediation, and nothing was put to them yet. */
  readonly onceInvited?: readonly string[];
}

const HANDLERS = ['CASE_LEAD', 'OVERSEER', 'WELFARE'];
const WHO_DECIDES = ['CASE_LEAD', 'OVERSEER'];
const WHO_WAS_ASKED = [
  ['COMPLAINANT', 'OWN'],
  ['AGGRIEVED', 'OWN'],
  ['RESPONDENT', 'OWN'],
];

/** What is told to others about a case, with whose agreement, what somebody is told of that only later, and what was told to the wrong person. */
// prettier-ignore
export const aboutDisclosures = ({ told, needToKnow }: Clauses, { from, beforeInformed, onceInformed, onceInvited }: Stages): readonly ActRule[] => [
  { act: 'askAgreement', clause: told, says: 'Asks a party, or whoever was harmed, whether they agree to something being told to others.', by: HANDLERS, from },
  { act: 'answerAgreement', on: 'Agreement', clause: told, says: 'Agrees that something is told to others, or does not.', by: WHO_WAS_ASKED, from, whileIn: ['ASKED'] },
  { act: 'withdrawAgreement', on: 'Agreement', clause: told, says: 'Takes an agreement back: nothing more is told by it from then on.', by: WHO_WAS_ASKED, from, whileIn: ['GIVEN'] },
  { act: 'disclose', clause: told, says: 'Puts on record what is told to whom outside the case, why and on what ground. The data protection officer sees it.', by: HANDLERS, from },
  {
    act: 'deferInforming', clause: needToKnow, says: 'Puts off informing the respondent, with the reason and a day to look at it again.',
    by: WHO_DECIDES, from: beforeInformed, barredBy: [{ fact: 'INFORMING_DEFERRED', clause: needToKnow }], sets: ['INFORMING_DEFERRED'],
  },
  { act: 'reviewDeferral', on: 'Deferral', clause: needToKnow, says: 'Looks again at informing that was put off, and leaves it so until another day.', by: WHO_DECIDES, from, whileIn: ['IN_FORCE'] },
  { act: 'endDeferral', on: 'Deferral', clause: needToKnow, says: 'Ends the putting off of informing: the person may be told, and sees the disclosure about them.', by: WHO_DECIDES, from, whileIn: ['IN_FORCE'] },
  {
    act: 'retractInformation', clause: needToKnow, says: 'Ends at once what a person sees who was wrongly informed as the respondent, records that, and lets the data protection officer see it; the right one can be informed then.',
    by: WHO_DECIDES, from: [...(onceInvited ?? []), ...onceInformed], to: onceInvited ? Object.fromEntries(onceInvited.map((stage) => [stage, stage])) : 'RECEIVED', needs: [{ fact: 'RESPONDENT_INFORMED', clause: needToKnow }],
    clears: ['RESPONDENT_IDENTIFIED', 'RESPONDENT_INFORMED', 'RESPONSE_GIVEN', 'COMPLAINT_FORWARDED'],
  },
  { act: 'retractInvitation', clause: needToKnow, says: 'Ends at once what a person sees who was wrongly invited as a witness, records that, and lets the data protection officer see it.', by: ['CASE_LEAD', 'INVESTIGATOR'], from },
];
