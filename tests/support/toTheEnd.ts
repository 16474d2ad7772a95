import { sweep } from '../../src/server/sweeps';
import { aHearer, anAppeal, LETTER } from './afterwards';
import { consulted, type InformedCase } from './cases';
import { as } from './client';
import { clocksOf } from './clocks';
import { caseAsSeenBy, caseOf } from './glimpse';

/** The clauses under which one procedure goes on after an outcome. */
export interface EndClauses {
  readonly procedure: 'ANNEXE_A' | 'ANNEXE_B';
  readonly appeal: string;
  readonly filing: string;
}

const REASONS = 'All were heard who had to be.';

/** A student’s case from its outcome on: an appeal, the letter, the OIA, the filing, the closing, and that it is erased and counted. */
export async function toTheEnd(theCase: InformedCase, of: EndClauses): Promise<void> {
  const { id: caseId, college, complainant, lead, parties } = theCase;
  const { clock, server } = college;
  const dueOn = async (kind: string) => (await clocksOf(complainant, theCase)).find((one) => one.kind === kind)?.dueOn;
  const refused = async (act: string, input: object) =>
    (await as(lead).act(act, { caseId, ...input })).userErrors.map(({ code, clause }) => [code, clause]);

  // An appeal is heard outside the case; while it is open nothing is closed and no letter issued
  const appealId = await anAppeal(theCase, complainant);
  const letter = { partyId: parties.COMPLAINANT, text: LETTER };
  expect(await refused('issueCompletionLetter', letter)).toEqual([['NOT_YET', of.appeal]]);
  const hearer = await aHearer(theCase, appealId);
  await as(hearer).does('decideAppeal', { appealId, result: 'NOT_UPHELD', reasons: REASONS });
  expect(await caseAsSeenBy(hearer, caseId)).toBeNull();

  // No closing without the letter, from which the time for the OIA runs
  expect(await refused('closeCase', { reason: 'Done.' })).toEqual([['NOT_YET', of.appeal]]);
  await as(lead).does('issueCompletionLetter', { caseId, ...letter });
  const until = (await dueOn('OIA_BY_COMPLAINANT'))!;
  await as(lead).does('closeCase', { caseId, reason: 'All that was decided is done.' });
  expect((await caseOf(complainant, caseId)).stage).toBe('CLOSED');

  // Filing is consulted on before it is said how long it is kept
  const keeping = { until: clock.in({ days: 30 }).slice(0, 10), reason: 'As the Acting Head of Welfare said.' };
  expect(await refused('setRetention', keeping)).toEqual([['NOT_YET', of.filing]]);
  await consulted(theCase, 'FILING');
  await as(lead).does('setRetention', { caseId, ...keeping });

  // Everything is kept until the last process has ended, and then nothing but its kind
  await at(`${until}T12:00:00.000Z`);
  const { id: oia } = await as(complainant).does('recordOiaApplication', { caseId, grounds: 'Nobody asked my tutor.' });
  clock.advance({ days: 200 });
  await at(clock.now());
  expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
  await as(lead).does('recordAppealResult', { appealId: oia, result: 'NOT_UPHELD', reasons: REASONS });
  await at(clock.now());
  expect(await caseAsSeenBy(lead, caseId)).toBeNull();
  expect(await college.database.query('SELECT `procedure` FROM counted_cases')).toEqual([{ procedure: of.procedure }]);
  await at('2027-01-02T09:00:00.000Z');
  const offices = await college.person({ category: 'SUPPORT_STAFF', offices: ['ACADEMIC_OFFICE'] });
  const { text } = await as(offices).query('{ statistics { year procedure about cases } }');
  // One is too few to be told of
  expect(JSON.parse(text)).toMatchObject({
    data: { statistics: expect.arrayContaining([{ year: 2026, procedure: of.procedure, about: 'ALL', cases: 0 }]) },
  });

  async function at(instant: string): Promise<void> {
    clock.set(instant);
    await sweep(server.cloister);
  }
}
