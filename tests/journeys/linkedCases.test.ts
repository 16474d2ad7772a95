import { deletingEverythingOf } from '../../src/retention/everythingOfCase';
import {
  ALLEGATIONS,
  aCompanion,
  aDelegatedCase,
  aMeeting,
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aNamedWitness,
  aReceivedCase,
  partiesOf,
  type InformedCase,
  type InvestigatedCase,
  type TestCase,
} from '../support/cases';
import { aStudentCase, anInformedStudentCase } from '../support/annexeB';
import { capacitiesOf, rowIdOf } from '../support/cast';
import { accountOf, anAdministeredCollege, partIn } from '../support/administration';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aServiceCase } from '../support/itServices';
import { linked, linkOf, linksOf } from '../support/links';
import { anAgreedMediation, anOpenMediation } from '../support/mediation';
import { aSupporter } from '../support/supporters';

type Open = Awaited<ReturnType<typeof openCollege>>;

const refusalsOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause }) => [code, clause]);

/** Two who complain of the same person, each in a case of their own with a lead of its own. */
async function jointly(college: Open): Promise<readonly [InformedCase, InformedCase]> {
  const respondent = await college.person({ category: 'ACADEMIC_STAFF' });
  const one = await anInformedCase(college, { by: 'staff', respondent });
  return [one, await anInformedCase(college, { by: 'staff', respondent })];
}

/** The same with an investigator in the second. */
async function jointlyInvestigated(college: Open): Promise<readonly [InformedCase, InvestigatedCase]> {
  const respondent = await college.person({ category: 'ACADEMIC_STAFF' });
  const one = await anInformedCase(college, { by: 'staff', respondent });
  return [one, await anInvestigatedCase(college, { by: 'staff', respondent })];
}

/** One complains, and whoever is complained of complains in turn. */
async function eachOfTheOther(college: Open): Promise<readonly [InformedCase, InformedCase]> {
  const one = await anInformedCase(college, {
    by: 'staff',
    complainant: await college.person({ category: 'ACADEMIC_STAFF' }),
  });
  const { complainant, respondent } = one;
  return [one, await anInformedCase(college, { complainant: respondent, respondent: complainant })];
}

const everythingOf = async (person: Person, ...ids: string[]) =>
  Promise.all(
    ids.map(
      async (id) =>
        (
          await as(person).send(
            'query ($id: ID!) { case(id: $id) { updatedAt redactedFields links { id } tasks { id } notices { id } availableActions { action allowed reasons } } caseEvents(first: 100) { edges { node { id kind } } } cases(first: 20) { totalCount edges { node { id updatedAt } } } }',
            { id },
          )
        ).text,
    ),
  );

describe('A.16: whoever leads or oversees two cases links them', () => {
  test('a joint complaint: the link is seen by those who have such a part in both, from either', async () => {
    const college = await openCollege();
    const [one, other] = await jointly(college);
    const { overseer } = one;
    const id = await linked(one, other);
    const { data } = await as(overseer).query<{ case: { reference: string } }>(
      'query ($id: ID!) { case(id: $id) { reference } }',
      { id: other.id },
    );
    expect(await linksOf(overseer, one)).toEqual([
      {
        id,
        kind: 'JOINT',
        status: 'LINKED',
        reason: 'Both speak of the same evenings.',
        linkedBy: overseer.name,
        otherId: other.id,
        otherReference: data.case.reference,
        other: { id: other.id },
        endReason: null,
        availableActions: [{ action: 'endCaseLink', allowed: true }],
      },
    ]);
    expect(await linksOf(overseer, other)).toMatchObject([{ otherId: one.id, kind: 'JOINT' }]);
    const events = await as(overseer).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(
      '{ caseEvents(first: 100) { edges { node { kind } } } }',
    );
    expect(events.data.caseEvents.edges.filter(({ node }) => node.kind === 'CASES_LINKED')).toHaveLength(2);
  });

  test('who has a part in one alone sees neither the link nor anything move, whatever that part is', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    const { person: supporter } = await aSupporter(one);
    const { person: witness } = await anInvitedWitness(other);
    const alone = [one.lead, other.lead, other.investigator, supporter, witness, one.complainant, one.respondent];
    const looks = async () => Promise.all(alone.map((person) => everythingOf(person, one.id, other.id)));
    const before = await looks();
    const linkId = await linked(one, other);
    expect(await looks()).toEqual(before);
    for (const person of alone) {
      const { data } = await as(person).query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', {
        id: linkId,
      });
      expect(data.node).toBeNull();
      expect(await refusalsOf(person, 'endCaseLink', { linkId, reason: 'No.' })).toEqual([['NOT_FOUND', null]]);
    }
    await as(one.overseer).does('endCaseLink', { linkId, reason: 'They are of two evenings.' });
    expect(await looks()).toEqual(before);
  });

  test('who investigates both, or looks after the welfare in both, sees it and does not end it', async () => {
    const college = await openCollege();
    const respondent = await college.person({ category: 'ACADEMIC_STAFF' });
    const one = await anInvestigatedCase(college, { by: 'student', respondent });
    const other = await anInformedCase(college, { by: 'student', respondent });
    await as(other.lead).does('consult', {
      caseId: other.id,
      about: 'HOW_TO_PROCEED',
      personId: other.welfare!.id,
      question: 'How?',
    });
    const linkId = await linked(one, other);
    expect(await linksOf(one.welfare!, one)).toMatchObject([{ id: linkId, availableActions: [] }]);
    expect(await linksOf(one.investigator, one)).toEqual([]);
    expect(await refusalsOf(one.welfare!, 'endCaseLink', { linkId, reason: 'No.' })).toEqual([['NOT_ALLOWED', 'A.16']]);
  });

  test('only who leads or oversees both links them; another’s case is one that does not exist', async () => {
    const college = await openCollege();
    const [one, other] = await jointly(college);
    const unknown = {
      ...linkOf(one, other),
      otherCaseId: Buffer.from(`Case:${rowIdOf(one.id).replace(/^......../, '01234567')}`).toString('base64url'),
    };
    const answers = [];
    for (const input of [linkOf(one, other), unknown])
      answers.push(JSON.stringify((await as(one.lead).act('linkCases', input)).userErrors));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
    // Sees the other, and does not lead it
    await as(other.overseer).does('appointCaseLead', {
      caseId: other.id,
      personId: one.lead.id,
      reason: 'Knows the first.',
    });
    await as(one.lead).does('linkCases', linkOf(one, other));
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(other, one))).toEqual([['ALREADY_DONE', 'A.16']]);
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(one, one))).toEqual([['INVALID', 'A.16']]);
    expect(await refusalsOf(one.complainant, 'linkCases', linkOf(one, other))).toEqual([['NOT_ALLOWED', 'A.16']]);
  });

  test('who is a party of the other, or only investigates there, does not link it', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    await as(one.overseer).does('appointCaseLead', {
      caseId: one.id,
      personId: other.investigator.id,
      reason: 'Free.',
    });
    expect(await refusalsOf(other.investigator, 'linkCases', linkOf(one, other))).toEqual([['NOT_ALLOWED', 'A.16']]);
  });

  test('a counter-complaint is of the two the other way round, a joint one of one person, and neither of a service', async () => {
    const college = await openCollege();
    const [one, other] = await eachOfTheOther(college);
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(one, other, 'JOINT'))).toEqual([['INVALID', 'A.16']]);
    await linked(one, other, 'COUNTER');
    const third = await anInformedCase(college, { by: 'staff' });
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(one, third, 'COUNTER'))).toEqual([['INVALID', 'A.16']]);
    await linked(one, third, 'RELATED');
    const service = await aServiceCase(college);
    const { handler } = service;
    await as(third.overseer).does('appointCaseLead', { caseId: third.id, personId: handler.id, reason: 'Is free.' });
    expect(await refusalsOf(handler, 'linkCases', linkOf(third, { id: service.caseId }, 'RELATED'))).toEqual([
      ['INVALID', 'A.16'],
    ]);
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(one, { id: service.caseId }))).toEqual([
      ['NOT_FOUND', null],
    ]);
  });

  test('a link made in error is ended with the reason, and keeps nobody apart from then on', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    const linkId = await linked(one, other);
    const { person: supporter } = await aSupporter(one);
    const input = { caseId: other.id, personId: supporter.id, reason: 'Free.' };
    expect(await refusalsOf(other.lead, 'appointInvestigator', input)).toEqual([['CANNOT_SERVE', 'A.17']]);
    await as(one.overseer).does('endCaseLink', { linkId, reason: 'They are of two evenings.' });
    expect(await linksOf(one.overseer, other)).toMatchObject([
      { status: 'ENDED', endReason: 'They are of two evenings.' },
    ]);
    expect(await refusalsOf(one.overseer, 'endCaseLink', { linkId, reason: 'Again.' })).toEqual([
      ['OUT_OF_TURN', 'A.16'],
    ]);
    await as(other.lead).does('appointInvestigator', input);
    await as(one.overseer).act('linkCases', linkOf(one, other));
  });
});

describe('rule 6: walls stand across linked cases, and what stands in the way is not told', () => {
  const NEUTRAL = 'CANNOT_SERVE';
  const appoint = (theCase: TestCase, person: Person) =>
    as(theCase.lead).act('appointInvestigator', { caseId: theCase.id, personId: person.id, reason: 'Free.' });

  test('A.16: nobody investigates who is party, witness, supporter, companion or mediator of the linked one', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    await linked(one, other);
    const { person: supporter } = await aSupporter(one);
    const { person: witness } = await anInvitedWitness(one);
    const named = await college.person({ category: 'SUPPORT_STAFF' });
    await as(one.lead).does('identifyWitness', {
      witnessId: await aNamedWitness(one, one.complainant),
      personId: named.id,
    });
    const companion = await aCompanion(one, await aMeeting(one), one.complainant);
    const mediated = await anOpenMediation(one);
    const stranger = await college.person({ category: 'STUDENT' });
    const answers = [];
    for (const person of [supporter, witness, named, companion, mediated.mediator, one.complainant, stranger]) {
      const { userErrors } = await appoint(other, person);
      expect(userErrors).toMatchObject([{ code: NEUTRAL }]);
      answers.push(JSON.stringify(userErrors));
    }
    // In the same words as anybody who cannot serve
    expect(new Set(answers).size).toBe(1);
    expect((await appoint(other, await college.person({ category: 'EXTERNAL' }))).userErrors).toEqual([]);
  });

  test('A.16: nor who has declared a conflict of interest in it', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    await linked(one, other);
    const { person } = await aSupporter(one);
    await as(person).does('declareConflict', { caseId: one.id, reason: 'We are friends.' });
    expect((await appoint(other, person)).userErrors).toMatchObject([{ code: NEUTRAL }]);
  });

  test('A.6: nobody mediates who has another part in the linked one, and a mediator there takes none here', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    await linked(one, other);
    const mediationId = await anAgreedMediation(one);
    const consulted = 'She agrees.';
    const nominate = (person: Person) =>
      refusalsOf(one.lead, 'nominateMediator', { mediationId, personId: person.id, reason: 'Has done it.', consulted });
    for (const person of [other.investigator, other.lead, other.complainant])
      expect(await nominate(person)).toEqual([[NEUTRAL, 'A.6']]);
    const mediator = await college.person({ category: 'EXTERNAL', offices: ['MEDIATOR'] });
    expect(await nominate(mediator)).toEqual([]);
    expect((await appoint(other, mediator)).userErrors).toMatchObject([{ code: NEUTRAL }]);
    const lead = { caseId: other.id, personId: mediator.id, reason: 'Free.' };
    expect(await refusalsOf(other.overseer, 'appointCaseLead', lead)).toEqual([[NEUTRAL, 'A.1']]);
  });

  test('B.12: of joint complaints nobody supports both sides; the two who complain may have one supporter', async () => {
    const college = await openCollege();
    const [one, other] = await jointly(college);
    await linked(one, other);
    const { person } = await aSupporter(one, 'COMPLAINANT');
    const support = (side: 'COMPLAINANT' | 'RESPONDENT') =>
      refusalsOf(other.lead, 'appointSupporter', {
        caseId: other.id,
        partyId: other.parties[side],
        personId: person.id,
        reason: 'Trained.',
      });
    expect(await support('RESPONDENT')).toEqual([[NEUTRAL, 'A.8']]);
    expect(await support('COMPLAINANT')).toEqual([]);
  });

  test('B.12: where each complains of the other, one supports the same person in both, and never the other', async () => {
    const college = await openCollege();
    const [one, other] = await eachOfTheOther(college);
    await linked(one, other, 'COUNTER');
    const { person } = await aSupporter(one, 'COMPLAINANT');
    const support = (side: 'COMPLAINANT' | 'RESPONDENT') =>
      refusalsOf(other.lead, 'appointSupporter', {
        caseId: other.id,
        partyId: other.parties[side],
        personId: person.id,
        reason: 'Trained.',
      });
    expect(await support('COMPLAINANT')).toEqual([[NEUTRAL, 'A.8']]);
    expect(await support('RESPONDENT')).toEqual([]);
  });

  test('A.11: whoever complains in one accompanies nobody in the other, and is not told why before they know', async () => {
    const college = await openCollege();
    const [one, other] = await jointly(college);
    await linked(one, other);
    const untold = await college.person({ category: 'SUPPORT_STAFF' });
    const witnessId = await aNamedWitness(one, one.complainant);
    await as(one.lead).does('identifyWitness', { witnessId, personId: untold.id });
    for (const person of [one.complainant, untold]) {
      const meetingId = await aMeeting(other);
      await as(other.complainant).does('nameCompanion', { meetingId, address: person.email, kind: 'COLLEAGUE' });
      const { data } = await as(person).query<{ viewer: { companionRequests: { id: string }[] } }>(
        '{ viewer { companionRequests { id } } }',
      );
      expect(data.viewer.companionRequests).toEqual([]);
    }
  });

  test('A.1: who turns out to be complained of or a witness in one hands over what they handle in the other, in that act', async () => {
    const college = await openCollege();
    const one = await aDelegatedCase(college, { by: 'staff' });
    const other = await anInvestigatedCase(college, {
      by: 'staff',
      lead: await college.person({ category: 'ACADEMIC_STAFF' }),
    });
    const linkId = await linked(one, other, 'RELATED');
    const { lead } = other;
    await as(one.lead).does('identifyRespondent', { caseId: one.id, personId: lead.id });
    expect(await capacitiesOf(lead, other)).toBeNull();
    expect((await capacitiesOf(other.overseer, other))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    // Nor is it settled there what was done here
    const facts = 'SELECT stage FROM cases WHERE id = ?';
    expect(await college.database.query(facts, [rowIdOf(other.id)])).toEqual([{ stage: 'INVESTIGATION' }]);
    const again = { caseId: other.id, personId: lead.id, reason: 'Back.' };
    expect(await refusalsOf(other.overseer, 'appointCaseLead', again)).toEqual([[NEUTRAL, 'A.1']]);
    await as(one.overseer).does('endCaseLink', { linkId, reason: 'Of two matters.' });
    await as(other.overseer).does('appointCaseLead', again);
  });

  test('cases in which somebody has parts that do not go together are not linked until one is given up', async () => {
    const college = await openCollege();
    const [one, other] = await jointlyInvestigated(college);
    const { person, id: supporterId } = await aSupporter(one, 'COMPLAINANT');
    await aSupporter(other, 'RESPONDENT', person);
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(one, other))).toEqual([['NOT_NOW', 'A.16']]);
    expect(await linksOf(one.overseer, one)).toEqual([]);
    await as(one.lead).does('endSupport', { supporterId, reason: 'To be free.' });
    // B.12 counts who ever supported a side
    expect(await refusalsOf(one.overseer, 'linkCases', linkOf(one, other))).toEqual([['NOT_NOW', 'A.16']]);

    const academic = await college.person({ category: 'ACADEMIC_STAFF' });
    const third = await anInvestigatedCase(college, { by: 'staff', lead: academic });
    const fourth = await aDelegatedCase(college, { by: 'staff' });
    await as(fourth.lead).does('identifyRespondent', { caseId: fourth.id, personId: third.lead.id });
    expect(await refusalsOf(third.overseer, 'linkCases', linkOf(third, fourth, 'RELATED'))).toEqual([
      ['NOT_NOW', 'A.16'],
    ]);
    const successor = await college.person({ category: 'SUPPORT_STAFF' });
    await as(third.overseer).does('appointCaseLead', { caseId: third.id, personId: successor.id, reason: 'Free.' });
    await linked(third, fourth, 'RELATED');
  });

  test('A.8: a part that falls vacant goes to nobody whom the linked case keeps from it', async () => {
    const college = await openCollege();
    const one = await aReceivedCase(college, { by: 'staff' });
    const other = await aReceivedCase(college, { by: 'staff' });
    await linked(one, other, 'RELATED');
    const witnessId = await aNamedWitness(other, other.complainant);
    await as(other.lead).does('identifyWitness', { witnessId, personId: college.vicePrincipal.id });
    await as(one.lead).does('identifyRespondent', { caseId: one.id, personId: college.principal.id });
    expect(await capacitiesOf(college.principal, one)).toBeNull();
    expect(await capacitiesOf(college.vicePrincipal, one)).toBeNull();
    expect((await capacitiesOf(college.seniorTutor, one))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
  });
});

describe('A.8: what is given by itself, or as a whole, stops at the same walls', () => {
  test('a part that falls vacant passes over whoever accompanies or supports somebody in the linked case', async () => {
    const college = await openCollege();
    const one = await aReceivedCase(college, { by: 'staff' });
    const other = await anInformedCase(college, { by: 'staff' });
    await linked(one, other, 'RELATED');
    const supporter = {
      caseId: other.id,
      partyId: other.parties.COMPLAINANT,
      personId: college.vicePrincipal.id,
      reason: 'Is trusted.',
      training: 'A course.',
    };
    await as(other.lead).does('appointSupporter', supporter);
    await as(one.lead).does('identifyRespondent', { caseId: one.id, personId: college.principal.id });
    expect(await capacitiesOf(college.vicePrincipal, one)).toBeNull();
    expect((await capacitiesOf(college.seniorTutor, one))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.16: handling that is handed over as a whole ends where whoever takes it over once supported somebody there', async () => {
    const { college, admin, second } = await anAdministeredCollege();
    const [one, other] = await jointlyInvestigated(college);
    await linked(one, other);
    const { person: next, id: supporterId } = await aSupporter(one);
    await as(one.lead).does('endSupport', { supporterId, reason: 'No more is needed.' });
    const third = await anInvestigatedCase(college, { by: 'staff' });
    await as(third.lead).does('appointInvestigator', {
      caseId: third.id,
      personId: other.investigator.id,
      reason: 'Has time.',
    });
    const over = { accountId: accountOf(other.investigator), toId: accountOf(next), reason: 'A new post.' };
    const { id: appointmentId } = await as(admin).does('handOverHandling', over);
    await as(second).does('signAppointment', { appointmentId });
    expect(await partIn(next, other.id)).toEqual([]);
    expect(await partIn(next, third.id)).toEqual(['INVESTIGATOR']);
    expect(await partIn(other.investigator, other.id)).toEqual([]);
  });
});

describe('B.12: between students', () => {
  test('the Senior Dean links a counter-complaint, the Acting Head of Welfare sees it, and the two are supported by different people in both', async () => {
    const college = await openCollege();
    const one = await anInformedStudentCase(college);
    const other = await aStudentCase(college, {}, { complainant: one.respondent, respondent: one.complainant });
    const { seniorDean, headOfWelfare } = college;
    await as(seniorDean).does('identifyRespondent', { caseId: other.id, personId: one.complainant.id });
    await as(seniorDean).does('informRespondent', { caseId: other.id, allegations: ALLEGATIONS });
    await as(seniorDean).does('linkCases', linkOf(one, other, 'COUNTER'));
    expect(await linksOf(headOfWelfare, one)).toMatchObject([{ kind: 'COUNTER', otherId: other.id }]);
    for (const party of [one.complainant, one.respondent]) expect(await linksOf(party, one)).toBeNull();
    const { person } = await aSupporter(one, 'COMPLAINANT');
    const parties = await partiesOf(other);
    const support = (partyId: string) =>
      refusalsOf(headOfWelfare, 'appointSupporter', {
        caseId: other.id,
        partyId,
        personId: person.id,
        reason: 'Trained.',
      });
    expect(await support(parties.COMPLAINANT)).toEqual([['CANNOT_SERVE', 'B.11']]);
    expect(await support(parties.RESPONDENT)).toEqual([]);
  });
});

test('B.12: the Acting Head of Welfare who supports one side is no obstacle to a link', async () => {
  const college = await openCollege();
  const one = await anInformedStudentCase(college);
  const other = await aStudentCase(college, {}, { respondent: one.respondent });
  const { seniorDean, headOfWelfare } = college;
  await as(seniorDean).does('appointSupporter', {
    caseId: one.id,
    partyId: one.parties.COMPLAINANT,
    personId: headOfWelfare.id,
    reason: 'She trusts him.',
    training: 'Years of it.',
  });
  await as(seniorDean).does('linkCases', linkOf(one, other));
  expect(await linksOf(headOfWelfare, other)).toMatchObject([{ otherId: one.id }]);
});

test('B.34: what is erased takes its links with it', async () => {
  const college = await openCollege();
  const [one, other] = await jointly(college);
  await linked(one, other);
  await college.database.transaction(async (tx) => {
    for (const statement of deletingEverythingOf(tx.dataSource, rowIdOf(one.id))) tx.leave(statement);
  });
  expect(await college.database.query('SELECT id FROM case_links')).toEqual([]);
});
