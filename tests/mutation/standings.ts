import type { Situation } from './situations';

/** What follows from a standing, whatever happens: whoever has all these words has one of those, or nobody has them all. */
export interface Always {
  readonly noun: string;
  readonly having: string;
  /** One of these words; none where the words are never together. */
  readonly means: string;
  readonly because: string;
}

// A rule that asks for more than it need is still what the ruling says; a change to it that no standing can tell is no change.
// Each line is held against every situation of the ruling’s stories: one that becomes untrue fails, and has to go.
// prettier-ignore
export const ALWAYS: readonly Always[] = [
  { noun: 'Person', having: 'CAPACITY', means: '', because: 'a person is not reached through a case' },
  { noun: 'ComplaintDraft', having: 'CAPACITY', means: '', because: 'a draft belongs to no case (A.9)' },
  { noun: 'TakenComplaint', having: 'CAPACITY', means: '', because: 'who took it down has no part by that (A.8)' },
  { noun: 'CompanionRequest', having: 'CAPACITY', means: '', because: 'a request is reached by whom it is to, before they have a part (A.11)' },
  { noun: 'CompanionRequest', having: 'NOT_DECLINED', means: 'ASKED', because: 'a request is reached by whom it is to (A.11)' },
  { noun: 'DayOff', having: '', means: 'SIGNED_IN', because: 'nobody is answered who is not signed in' },
  { noun: 'DayOff', having: 'CAPACITY', means: '', because: 'the calendar belongs to no case (A.6)' },
  { noun: 'Account', having: 'CAPACITY', means: '', because: 'an account is reached through no case (rule 9)' },
  { noun: 'OfficeHolding', having: 'CAPACITY', means: '', because: 'an office is reached through no case (rule 9)' },
  { noun: 'Appointment', having: 'CAPACITY', means: '', because: 'an appointment is reached through no case (rule 9)' },
  { noun: 'Absence', having: 'CAPACITY', means: '', because: 'an absence is reached through no case (rule 9)' },
  { noun: 'Integration', having: 'CAPACITY', means: '', because: 'an integration is reached through no case (rule 9)' },
  { noun: 'QuestionToYou', having: 'CAPACITY', means: '', because: 'a question is reached by whom it is to, who has no part (IT.1)' },
  { noun: '*', having: 'PARTY + OTHER', means: '', because: 'who is a party is only a party (rule 2)' },
  { noun: '*', having: 'MEDIATOR + OTHER', means: '', because: 'a mediator holds no other capacity (A.6)' },
  { noun: 'Party', having: 'RESPONDENT', means: 'RESPONDENT_IS_INFORMED', because: 'being informed is what gives the capacity (A.13)' },
  { noun: 'Party', having: 'RESPONDENT_SUPPORTER', means: 'RESPONDENT_IS_INFORMED', because: 'that side has a supporter once informed (the ruling)' },
  { noun: 'Party', having: 'INVESTIGATOR', means: 'RESPONDENT_IS_INFORMED', because: 'it is decided to investigate after both are informed (A.14)' },
  { noun: 'Party', having: 'MEDIATOR', means: 'RESPONDENT_IS_INFORMED', because: 'both have agreed to mediation (A.5)' },
  { noun: 'Party', having: '', means: 'OF_COMPLAINANT OF_RESPONDENT OF_AGGRIEVED', because: 'there are two sides, of which one may have withdrawn (rule 11)' },
  { noun: 'Party', having: 'OF_COMPLAINANT + OF_RESPONDENT', means: '', because: 'nobody is on both sides (A.13)' },
  { noun: 'Party', having: 'COMPLAINANT + OF_COMPLAINANT', means: 'OWN', because: 'one case has one complainant (rule 11)' },
  { noun: 'Party', having: 'COMPLAINANT + OWN', means: 'OF_COMPLAINANT', because: 'nobody is on both sides (A.13)' },
  { noun: 'Party', having: 'RESPONDENT + OF_RESPONDENT', means: 'OWN', because: 'one case has one respondent (rule 11)' },
  { noun: 'Party', having: 'RESPONDENT + OWN', means: 'OF_RESPONDENT', because: 'nobody is on both sides (A.13)' },
  { noun: 'Party', having: 'OWN', means: 'COMPLAINANT RESPONDENT AGGRIEVED', because: 'they are the sides (rule 11)' },
  { noun: 'Party', having: 'MET', means: 'INVESTIGATOR MEDIATOR', because: 'it is said of their meetings alone (A.6, A.20)' },
  { noun: 'Witness', having: 'MET', means: 'INVESTIGATOR', because: 'it is said of their meetings alone (A.20)' },
  { noun: 'Witness', having: 'NAMED_BY_VIEWER', means: 'COMPLAINANT RESPONDENT', because: 'the parties name witnesses (A.20)' },
  { noun: 'Witness', having: 'OWN', means: 'WITNESS', because: 'they are the witness' },
  { noun: 'Handler', having: 'OWN', means: 'CASE_LEAD INVESTIGATOR OVERSEER WELFARE', because: 'they are this handler' },
  { noun: 'Handler', having: 'INTERVIEWS', means: 'COMPLAINANT RESPONDENT WITNESS CASE_LEAD INVESTIGATOR MEDIATOR', because: 'these come to meetings (A.13, A.20)' },
  { noun: 'Complaint', having: 'COMPLAINANT', means: 'AUTHOR', because: 'who complains has written it (A.9)' },
  { noun: 'Complaint', having: 'AUTHOR', means: 'COMPLAINANT AGGRIEVED', because: 'who has written it complains (A.9), or has withdrawn (rule 11)' },
  { noun: 'Companion', having: 'WITH_VIEWER', means: 'COMPLAINANT RESPONDENT', because: 'the parties ask companions (A.11)' },
  { noun: 'Notes', having: 'INTERVIEWED', means: 'COMPLAINANT RESPONDENT WITNESS', because: 'these are interviewed (A.27)' },
  { noun: 'Notes', having: '', means: 'OF_ENQUIRY OF_INVESTIGATION OF_MEDIATION', because: 'there are these kinds of meeting' },
  { noun: 'Notes', having: 'OF_ENQUIRY + OF_INVESTIGATION', means: '', because: 'a meeting is of one kind' },
  { noun: 'NotesComment', having: 'OWN', means: 'COMPLAINANT RESPONDENT WITNESS', because: 'the interviewee comments (A.27)' },
  { noun: 'Report', having: 'RELEASED', means: 'SUBMITTED', because: 'a report is released once it is submitted (A.18)' },
  { noun: 'Report', having: 'RELEASED', means: 'COMPLAINANT RESPONDENT', because: 'it is released to a party (A.18)' },
  { noun: 'ReportSection', having: 'RELEASED', means: 'SUBMITTED', because: 'a report is released once it is submitted (A.18)' },
  { noun: 'ReportSection', having: 'RELEASED', means: 'COMPLAINANT RESPONDENT', because: 'it is released to a party (A.18)' },
  { noun: 'ReportSection', having: 'SHARED', means: 'COMPLAINANT RESPONDENT', because: 'it is shared with a party (A.20)' },
];

const PARTIES = ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS'];

type Holds = (words: readonly string[]) => boolean;

/** The words that stand for several are about capacities. */
function holding(word: string, capacities: readonly string[]): Holds {
  const some: Holds = (words) => words.some((one) => capacities.includes(one));
  if (word === 'CAPACITY') return some;
  if (word === 'PARTY') return (words) => words.some((one) => PARTIES.includes(one));
  return (words) => words.includes(word);
}

function has(words: readonly string[], having: string, capacities: readonly string[]): boolean {
  const asked = having.split(' + ').filter((word) => word !== '');
  const held = words.filter((word) => capacities.includes(word));
  const first = asked[0];
  if (asked[1] !== 'OTHER') return asked.every((word) => holding(word, capacities)(words));
  // Parties among themselves are a union; a mediator is nothing else
  const among = first === 'PARTY' ? PARTIES : [first];
  return held.some((one) => among.includes(one)) && held.some((one) => !among.includes(one));
}

/** The standings that can be, of those that have at least these words: with what follows from them, none where they cannot be. */
export function completed(
  noun: string,
  words: readonly string[],
  capacities: readonly string[],
): (readonly string[])[] {
  for (const { noun: of, having, means } of ALWAYS) {
    if ((of !== '*' && of !== noun) || !has(words, having, capacities)) continue;
    const oneOf = means.split(' ').filter((word) => word !== '');
    if (oneOf.some((word) => words.includes(word))) continue;
    return oneOf.flatMap((word) => completed(noun, [...words, word], capacities));
  }
  return [words];
}

/** What the stories contradict of all that. */
export const untrue = (situations: readonly Situation[], capacities: readonly string[]): string[] =>
  situations
    .map(({ noun, standing, where }) => ({ noun, words: [...standing], where }))
    .flatMap(({ noun, words, where }) =>
      ALWAYS.filter(
        (one) =>
          ['*', noun].includes(one.noun) &&
          has(words, one.having, capacities) &&
          !one.means.split(' ').some((word) => words.includes(word)),
      ).map(({ having, means, because }) => `${noun}: ${having} → ${means || 'never'}, since ${because}; but ${where}`),
    );
