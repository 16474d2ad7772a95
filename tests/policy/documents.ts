import { partiesOf, type TestCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { aDocument, aTicket } from '../support/evidence';
import type { Moment } from './stories';

/** Everybody who may has handed in a document, and later some are forwarded: of either side, of a witness, of who investigates. */
export function documentsIn(
  theCase: () => TestCase,
  by: Readonly<Record<'student' | 'academic' | 'witness' | 'lead' | 'investigator', Person>>,
): readonly Moment[] {
  const documents: Record<string, string> = {};
  return [
    {
      name: 'each side, a witness and those who handle it have handed in documents',
      happens: async () => {
        for (const [who, person] of Object.entries(by)) {
          documents[who] = await aDocument(theCase(), person, {
            name: `what ${who} has kept`,
            bytes: Buffer.from(`%PDF-1.7 of ${who}${' '.repeat(Object.keys(documents).length)}`),
          });
          await aTicket(theCase(), person, { name: `what ${who} is looking for` });
        }
      },
    },
    {
      name: 'documents are forwarded to the one side, to the other, and one to both',
      happens: async () => {
        const { COMPLAINANT, RESPONDENT } = await partiesOf(theCase());
        const forward = (who: string, partyId: string) =>
          as(by.investigator).does('forwardEvidence', { evidenceId: documents[who], partyId });
        await forward('witness', RESPONDENT);
        await forward('student', RESPONDENT);
        await forward('academic', COMPLAINANT);
        await forward('lead', COMPLAINANT);
        await forward('lead', RESPONDENT);
      },
    },
  ];
}
