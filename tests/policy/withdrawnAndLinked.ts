import { ALLEGATIONS } from '../support/cases';
import { as } from '../support/client';
import { linksOf } from '../support/links';
import { withdrawalOf } from '../support/withdrawals';
import type { Moment, Stories } from './stories';

/** Two complain of one person, each in a case of their own; then one of them withdraws. */
export function withdrawnAndLinked(stories: Stories): readonly Moment[] {
  const { college, cast, people } = stories;
  const { librarian, bursar, fellow, comforter } = people;
  const { principal } = college;
  const last = () => stories.cases.at(-1)!;
  return [
    {
      name: 'rule 11: whoever oversees two complaints of one person has linked them; who leads one alone knows of no link',
      happens: async () => {
        const { id: other } = await stories.submit(bursar, fellow);
        await as(principal).does('appointCaseLead', { caseId: other, personId: comforter.id, reason: 'Is free.' });
        cast.is(other, principal, 'O');
        cast.is(other, comforter, 'L');
        const { id: caseId } = await stories.submit(librarian, fellow);
        cast.is(caseId, principal, 'O', 'L');
        const link = { kind: 'JOINT', reason: 'The librarian and the bursar speak of one dinner.' };
        await as(principal).does('linkCases', { caseId, otherCaseId: other, ...link });
      },
    },
    {
      name: 'who complains in one of them has withdrawn, and it is not decided whether it goes on',
      happens: async () => {
        const { id: caseId } = last();
        const reason = 'It wears me out to think of that dinner.';
        await as(librarian).does('withdrawComplaint', { caseId, reason });
        cast.is(caseId, librarian, 'AP');
      },
    },
    {
      name: 'it goes on without a complaint, and the respondent is informed',
      happens: async () => {
        const theCase = last();
        const { id: caseId } = theCase;
        const { id: withdrawalId } = (await withdrawalOf(principal, theCase))!;
        const reason = 'There is the complaint of the bursar as well.';
        await as(principal).does('goOnWithoutComplaint', { withdrawalId, reason });
        await as(principal).does('identifyRespondent', { caseId, personId: fellow.id });
        await as(principal).does('informRespondent', { caseId, allegations: ALLEGATIONS });
        cast.is(caseId, fellow, 'R');
      },
    },
    {
      name: 'the link turns out to be an error and is ended',
      happens: async () => {
        const [link] = (await linksOf(principal, last()))!;
        await as(principal).does('endCaseLink', { linkId: link!.id, reason: 'They were two dinners after all.' });
      },
    },
  ];
}
