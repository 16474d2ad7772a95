import { ALLEGATIONS, partiesOf, proceed } from '../support/cases';
import { as } from '../support/client';
import { aSupporter } from '../support/supporters';
import type { Moment, Stories } from './stories';

const reason = 'We are godparents to the same child.';

/** A porter complains of an academic; one after the other of those with a part in it has a conflict of interest. */
export function conflictsOfInterest(stories: Stories): readonly Moment[] {
  const { college, cast, people } = stories;
  const { porter, academic, lead, investigator, firstInvestigator, comforter, librarian } = people;
  const { principal, vicePrincipal } = college;
  return [
    {
      name: 'a supporter and the investigator have declared a conflict of interest, one of them without saying why',
      happens: async () => {
        const submitted = { ...(await stories.submit(porter, academic)), lead };
        const { id: caseId } = submitted;
        await as(principal).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Knows neither.' });
        await as(lead).does('identifyRespondent', { caseId, personId: academic.id });
        await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
        const theCase = { ...submitted, parties: await partiesOf(submitted) };
        const { person } = await aSupporter(theCase, 'RESPONDENT');
        await as(person).does('declareConflict', { caseId, reason, withholdReason: true });
        await proceed(theCase, 'INVESTIGATE');
        await as(lead).does('commissionInvestigation', {
          caseId,
          terms: 'What was said.',
          recommendationsAsked: false,
        });
        await as(lead).does('appointInvestigator', {
          caseId,
          personId: investigator.id,
          reason: 'Knows nobody there.',
        });
        await as(investigator).does('declareConflict', { caseId, reason });
        await as(lead).does('appointInvestigator', { caseId, personId: firstInvestigator.id, reason: 'Comes next.' });
        cast.is(caseId, firstInvestigator, 'I');
        cast.is(caseId, principal, 'O');
        cast.is(caseId, lead, 'L');
        cast.is(caseId, academic, 'R');
      },
    },
    {
      name: 'whoever leads has declared one about the complainant, and somebody else one about a stranger to the case',
      happens: async () => {
        const { id: caseId } = stories.cases.at(-1)!;
        await as(lead).does('declareConflictAbout', { address: porter.email, reason: 'Her sister works for me.' });
        cast.is(caseId, lead);
        cast.is(caseId, principal, 'O', 'L');
        // Nor do they lead the other case in which the same porter complains
        const ofThePrincipal = stories.cases.find(({ id, complainant }) => id !== caseId && complainant === porter)!;
        cast.is(ofThePrincipal.id, lead);
        cast.is(ofThePrincipal.id, vicePrincipal, 'O', 'L');
        await as(librarian).does('declareConflictAbout', { address: comforter.email, reason, withholdReason: true });
      },
    },
  ];
}
