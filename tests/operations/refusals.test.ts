import { annexeA } from '../../src/procedures/annexeA';
import { aClosedCase } from '../support/afterwards';
import {
  aCaseToDetermine,
  aDecidedCase,
  aDelegatedCase,
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aReceivedCase,
  aReportedCase,
  aSubmittedCase,
  OUTCOME,
  proceed,
  type TestCase,
} from '../support/cases';
import { ACTS } from '../procedures/acts';
import { as, type Payload } from '../support/client';
import { openCollege } from '../support/college';
import { aFullCase } from '../support/fullCase';
import { caseOf } from '../support/glimpse';
import { everyMutation, sampleInput } from '../support/inputs';
import { heldMeeting, notesOf } from '../support/meetings';
import { rowCounts } from '../support/wipe';

type Open = Awaited<ReturnType<typeof openCollege>>;

const AT: Readonly<Record<string, (college: Open) => Promise<TestCase>>> = {
  SUBMITTED: (college) => aSubmittedCase(college),
  RECEIVED: (college) => aReceivedCase(college),
  ENQUIRY: (college) => anInformedCase(college),
  DETERMINATION: (college) => aCaseToDetermine(college),
  INVESTIGATION: (college) => anInvestigatedCase(college),
  CONSIDERATION: (college) => aReportedCase(college),
  CONCLUDED: (college) => aDecidedCase(college),
  CLOSED: (college) => aClosedCase(college),
};

const CLAUSE = /^(A|B|IT)\.\d+$/;

/** An input for an act on this case that could be done if its time had come; it may name the HR Manager. */
const sample = (college: Open, act: string, caseId: string): Record<string, unknown> => {
  const { input } = everyMutation(college.schema).find((one) => one.act === act)!;
  const given = sampleInput(input);
  return { ...given, caseId, ...('personId' in given && { personId: college.hrManager.id }) };
};

/** Acts on a case itself, done by whoever could do one of them; where several rules give an act, each counts. */
const ofCases = annexeA.acts.filter(({ on, from }) => on === undefined && from);
const onCases = [...new Set(ofCases.map(({ act }) => act))].map((name) => {
  const rules = ofCases.filter(({ act }) => act === name);
  return {
    act: name,
    by: rules.flatMap(({ by }) => by.flat()),
    from: rules.flatMap(({ from }) => from!),
    clauses: rules.map(({ clause }) => clause),
  };
});

test.each(Object.keys(AT))(
  'an act whose time is not %s is refused there with its clause, and leaves nothing behind',
  async (stage) => {
    const college = await openCollege();
    const theCase = await AT[stage]!(college);
    const { lead, overseer, welfare, complainant, respondent } = theCase;
    const before = await rowCounts(college.database);
    for (const { act, from, clauses } of onCases) {
      if (from.includes(stage)) continue;
      for (const person of [lead, overseer, welfare ?? lead, complainant, respondent, college.hrManager]) {
        const input: Record<string, unknown> = sample(college, act, theCase.id);
        if ('personId' in input) input['personId'] = college.hrManager.id;
        const { userErrors, ...rest } = await as(person).act(act, input);
        expect(userErrors[0]).toMatchObject({ code: expect.stringMatching(/^(NOT_FOUND|NOT_ALLOWED|OUT_OF_TURN)$/) });
        if (userErrors[0]!.code !== 'NOT_FOUND')
          expect({ [act]: userErrors.filter(({ clause }) => clauses.some((one) => one === clause)) }).not.toEqual({
            [act]: [],
          });
        for (const thing of Object.values(rest)) expect(thing).toBeNull();
      }
    }
    expect(await rowCounts(college.database)).toEqual(before);
  },
);

test('authority comes before guards: who may not do it is told that alone, whatever else stands in the way', async () => {
  const college = await openCollege();
  const theCase = await aDecidedCase(college);
  const { complainant, respondent, overseer, investigator } = theCase;
  for (const { act, by } of onCases) {
    const people = { COMPLAINANT: complainant, RESPONDENT: respondent, OVERSEER: overseer, INVESTIGATOR: investigator };
    for (const [capacity, person] of Object.entries(people)) {
      if (by.includes(capacity)) continue;
      const given = sample(college, act, theCase.id);
      const input = { ...given, ...('personId' in given && { personId: 'nobody' }) };
      const { userErrors } = await as(person).act(act, input);
      expect({ [`${act} by ${capacity}`]: userErrors.map(({ code }) => code) }).toEqual({
        [`${act} by ${capacity}`]: ['NOT_ALLOWED'],
      });
    }
  }
});

test('every refusal by the procedure names a clause, and every one names a field or none', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const answers: [string, Payload][] = [];
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const person of [theCase.lead, theCase.complainant, theCase.respondent, theCase.overseer, theCase.witness]) {
      if (act === 'decideOutcome' || act === 'submitReport') continue;
      answers.push([act, await as(person).act(act, { ...sampleInput(input), [target]: theCase.things[on] })]);
    }
  const refusals = answers.flatMap(([act, { userErrors }]) => userErrors.map((error) => ({ act, ...error })));
  expect(refusals.length).toBeGreaterThan(100);
  for (const { act, code, clause, message, field } of refusals) {
    if (['NOT_ALLOWED', 'OUT_OF_TURN', 'ALREADY_DONE'].includes(code))
      expect({ act, code, clause }).toEqual({ act, code, clause: expect.stringMatching(CLAUSE) });
    expect(message.length).toBeGreaterThan(10);
    expect(field.length === 0 || field[0] === 'input').toBe(true);
  }
});

describe('a guard on what its actor may not know refuses in one neutral way', () => {
  test('a complainant who names a witness too early or too late hears of the stage, which is theirs to know', async () => {
    const college = await openCollege();
    const theCase = await aDecidedCase(college);
    const input = { caseId: theCase.id, description: 'A friend', relevance: 'Was there.' };
    const { userErrors } = await as(theCase.complainant).act('nameWitness', input);
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN', message: expect.stringContaining('CONCLUDED') }]);
  });

  test('a witness who comments too late hears nothing of the stage', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { person, meeting } = await anInvitedWitness(theCase);
    await heldMeeting(meeting, theCase.lead);
    const notesId = await notesOf(meeting, theCase.lead, 'WITNESS');
    await as(theCase.lead).does('sendNotesForReview', { notesId });
    await proceed(theCase, 'DETERMINE');
    await as(theCase.lead).does('decideOutcome', { caseId: theCase.id, ...OUTCOME });
    const { userErrors } = await as(person).act('commentOnNotes', { notesId, text: 'Not so.' });
    expect(userErrors).toEqual([{ code: 'NOT_NOW', message: 'This is not possible now.', clause: 'A.27', field: [] }]);
  });

  test('availableActions tells nobody of an obstacle they may not know of, and says which clause gives each act', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { availableActions } = await caseOf(theCase.lead, theCase.id);
    const informing = availableActions.find(({ action }) => action === 'informRespondent')!;
    expect(informing).toEqual({
      action: 'informRespondent',
      clause: 'A.13',
      allowed: false,
      reasons: ['A.13: First: the respondent is identified.'],
    });
    for (const { clause } of availableActions) expect(clause).toMatch(CLAUSE);
    const mine = (await caseOf(theCase.complainant, theCase.id)).availableActions.map(({ action }) => action);
    const ofComplainant = Object.entries(ACTS['ANNEXE_A 1']!).filter(
      ([, { on, who }]) => on === undefined && who.split(' · ').includes('C'),
    );
    expect([...mine].sort()).toEqual(ofComplainant.map(([act]) => act).sort());
  });
});

test('what availableActions does not allow is refused when it is tried', async () => {
  const college = await openCollege();
  for (const stage of Object.keys(AT)) {
    const theCase = await AT[stage]!(college);
    const people = [
      theCase.lead,
      theCase.overseer,
      theCase.complainant,
      ...(['SUBMITTED', 'RECEIVED'].includes(stage) ? [] : [theCase.respondent]),
    ];
    for (const person of stage === 'SUBMITTED' ? [theCase.complainant, theCase.welfare!] : people) {
      const { availableActions } = await caseOf(person, theCase.id);
      for (const { action, allowed } of availableActions) {
        if (allowed) continue;
        const { userErrors } = await as(person).act(action, sample(college, action, theCase.id));
        expect({ [`${action} at ${stage}`]: userErrors.length > 0 }).toEqual({ [`${action} at ${stage}`]: true });
      }
    }
  }
});
