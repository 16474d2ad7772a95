import {
  aDelegatedCase,
  ALLEGATIONS,
  anInformedCase,
  anInvestigatedCase,
  aReceivedCase,
  type TestCase,
} from '../support/cases';
import { anInformedStudentCase, aStudentCase } from '../support/annexeB';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { anAgreement, aDisclosureOf, aFlag } from '../support/grave';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMeasure, measuresOf } from '../support/measures';
import { answer, mediationsOf } from '../support/mediation';
import { aMeetingIn } from '../support/meetings';
import { aHeldSupportMeeting, aSupporter, aSupportMeeting } from '../support/supporters';
import { sweepDeferrals } from '../../src/seriousMatters/sweepDeferrals';

// What may be criminal (A.3, B.5, B.29) and what is told to others (A.24, A.25, B.32, B.33), from the text of the sources

const GRAVE = `query ($id: ID!) { case(id: $id) { updatedAt
  flags { id kind status reason university } policeInvolvements { id status through } pauses { reason resumedAt }
  agreements { id status name } disclosures { id toWhom what ground why endedAt decidedBy concerns } deferrals { id subject name reviewOverdue }
  breaches { name what }
} }`;

interface Grave {
  readonly updatedAt: string;
  readonly flags: { id: string; kind: string; reason: string | null; university: string | null }[] | null;
  readonly policeInvolvements: { id: string; status: string }[] | null;
  readonly pauses: { reason: string; resumedAt: string | null }[] | null;
  readonly agreements: { id: string; status: string; name: string }[] | null;
  readonly disclosures: { id: string; toWhom: string; why: string | null; endedAt: string | null }[] | null;
  readonly deferrals: { id: string; subject: string; reviewOverdue: boolean }[] | null;
  readonly breaches: { name: string; what: string }[] | null;
}

async function graveOf(person: Person, { id }: TestCase): Promise<Grave> {
  const { data } = await as(person).query<{ case: Grave | null }>(GRAVE, { id });
  if (!data.case) throw new Error(`${person.name} has no such case`);
  return data.case;
}

const SUPPORT = `query ($id: ID!) { case(id: $id) { supporters { name } supportMeetings { place } serviceReferrals { service }
  interimMeasures { says } meetings { id } } }`;
const NOTES =
  'query ($id: ID!) { case(id: $id) { supporters { name } serviceReferrals { service } supportNotes { actions } } }';

const supportOf = async (person: Person, id: string) =>
  (await as(person).query<{ case: unknown }>(person.category === 'STUDENT' ? SUPPORT : NOTES, { id })).data.case;

const refusal = async (by: Person, act: string, input: object) => (await as(by).act(act, input)).userErrors;

const later = { deferReason: 'The police ask not to warn him.', reviewOn: '2026-02-20' };

describe('A.3: behaviour that may be criminal', () => {
  test('A.3: is marked with a reason, for those who lead, oversee and look after it, and for neither party', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    await aFlag(theCase, theCase.lead);
    for (const person of [theCase.lead, theCase.overseer, theCase.welfare!])
      expect((await graveOf(person, theCase)).flags).toMatchObject([
        { kind: 'POSSIBLY_CRIMINAL', reason: 'He was struck.' },
      ]);
    for (const person of [theCase.complainant, theCase.respondent, theCase.investigator])
      expect((await graveOf(person, theCase)).flags ?? []).toEqual([]);
    expect(
      await refusal(theCase.complainant, 'raiseFlag', { caseId: theCase.id, kind: 'SERIOUS', reason: 'So.' }),
    ).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.3' }]);
    expect(
      await refusal(theCase.lead, 'raiseFlag', { caseId: theCase.id, kind: 'POSSIBLY_CRIMINAL', reason: 'So.' }),
    ).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.3', field: ['input', 'kind'] }]);
  });

  test('A.3: the proceedings stand still for that alone, and their time with them; it goes on with the days that were left', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id: caseId, lead, college } = theCase;
    const pause = { caseId, reason: 'The police ask for it.' };
    expect(await refusal(lead, 'pauseProceedings', pause)).toMatchObject([{ code: 'NOT_YET', clause: 'A.3' }]);
    const flagId = await aFlag(theCase, lead);
    const [before] = await clocksOf(lead, theCase);
    await as(lead).does('pauseProceedings', pause);
    expect(await refusal(lead, 'pauseProceedings', pause)).toMatchObject([{ code: 'ALREADY_DONE', clause: 'A.3' }]);
    expect(await refusal(lead, 'liftFlag', { flagId, reason: 'No.' })).toMatchObject([
      { code: 'NOT_YET', clause: 'A.3' },
    ]);
    expect((await graveOf(lead, theCase)).pauses).toEqual([{ reason: pause.reason, resumedAt: null }]);
    college.clock.advance({ days: 10 });
    await as(lead).does('resumeProceedings', { caseId, reason: 'They are done.' });
    const [after] = await clocksOf(lead, theCase);
    expect(Date.parse(after!.dueOn) - Date.parse(before!.dueOn)).toBe(10 * 86_400_000);
    expect(after!.explanation!.pauses).toMatchObject([{ reason: pause.reason }]);
    expect(await refusal(lead, 'resumeProceedings', { caseId, reason: 'Again.' })).toMatchObject([
      { code: 'NOT_YET', clause: 'A.3' },
    ]);
    await as(lead).does('liftFlag', { flagId, reason: 'It was not.' });
  });

  test('A.3: while they stand still what takes them on is refused, with the reason only for who may know it; what parties bring, and support, go on', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id: caseId, lead, investigator, respondent, complainant, overseer } = theCase;
    await aFlag(theCase, lead);
    const actionsOf = async (person: Person) =>
      (await caseOf(person, caseId)).availableActions.filter(({ action }) => action !== 'pauseProceedings');
    const offered = await actionsOf(investigator);
    await as(overseer).does('pauseProceedings', { caseId, reason: 'The police ask for it.' });
    const clarify = { caseId, text: 'Five occasions.' };
    expect(await refusal(lead, 'clarifyComplaint', clarify)).toMatchObject([
      { code: 'NOT_YET', clause: 'A.3', message: 'Not while the proceedings stand still.' },
    ]);
    const [told] = await refusal(investigator, 'clarifyComplaint', clarify);
    expect(told).toMatchObject({ code: 'NOT_NOW', message: 'This is not possible now.' });
    expect(await actionsOf(investigator)).toEqual(offered);
    await as(respondent).does('respond', { caseId, text: 'I was in Rome.' });
    await as(complainant).does('nameWitness', { caseId, description: 'a porter', relevance: 'Saw it.' });
    // Clauses A.3, B.30: support does not wait
    await aFlag(theCase, theCase.welfare!, 'SERIOUS');
    await as(lead).does('resumeProceedings', { caseId, reason: 'They are done.' });
    await as(investigator).does('clarifyComplaint', clarify);
  });

  test('A.3: that the police are involved is on record until they are done, and neither party is warned by it', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, lead, complainant, respondent, college } = theCase;
    const [c, r] = [await graveOf(complainant, theCase), await graveOf(respondent, theCase)];
    college.clock.advance({ hours: 1 });
    const involved = { caseId, says: 'She went herself.', reference: 'QX 17' };
    const { id: policeInvolvementId } = await as(lead).does('recordPoliceInvolvement', {
      ...involved,
      through: 'THE_PERSON',
    });
    expect(await graveOf(complainant, theCase)).toEqual(c);
    expect(await graveOf(respondent, theCase)).toEqual(r);
    await as(lead).does('endPoliceInvolvement', { policeInvolvementId, result: 'No charge.' });
    expect(await refusal(lead, 'endPoliceInvolvement', { policeInvolvementId, result: 'Again.' })).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'A.25' },
    ]);
    // A.25: that the college told them is on record as what was told
    expect(await refusal(lead, 'recordPoliceInvolvement', { ...involved, through: 'THE_COLLEGE' })).toMatchObject([
      { code: 'NOT_YET', clause: 'A.25', field: ['input', 'through'] },
    ]);
  });

  test('B.5, B.29: where a student’s behaviour may be criminal, it is considered whether the University investigates', async () => {
    const theCase = await aStudentCase(await openCollege());
    const { id: caseId, lead } = theCase;
    const flag = { caseId, kind: 'POSSIBLY_CRIMINAL', reason: 'A threat.' };
    expect(await refusal(lead, 'raiseFlag', flag)).toMatchObject([
      { code: 'INVALID', clause: 'B.29', field: ['input', 'university'] },
    ]);
    await as(lead).does('raiseFlag', { ...flag, university: 'It has investigators; asked on Monday.' });
    expect((await graveOf(lead, theCase)).flags).toMatchObject([
      { university: 'It has investigators; asked on Monday.' },
    ]);
    await as(lead).does('raiseFlag', { ...flag, kind: 'UNDER_18' });
    await as(lead).does('pauseProceedings', { caseId, reason: 'It waits for them.' });
    await as(lead).does('identifyRespondent', { caseId, personId: theCase.respondent.id });
    expect(await refusal(lead, 'informRespondent', { caseId, allegations: ALLEGATIONS })).toMatchObject([
      { code: 'NOT_YET', clause: 'B.29' },
    ]);
  });
});

describe('A.25, B.33: the police are told', () => {
  const CASES = { 'A.25': anInformedCase, 'B.33': anInformedStudentCase } as const;

  test.each(Object.entries(CASES))(
    '%s: with the agreement of who complains, asked for and on record, and not on another’s or for another purpose',
    async (clause, begin) => {
      const theCase = await begin(await openCollege());
      const { lead, complainant, respondent, parties } = theCase;
      const about = aDisclosureOf(theCase, [parties.RESPONDENT]);
      const missing = [{ code: 'NOT_YET', clause, field: ['input', 'agreementId'] }];
      expect(await refusal(lead, 'disclose', about)).toMatchObject(missing);
      const agreementId = await anAgreement(theCase, lead, { partyId: parties.COMPLAINANT });
      expect(await refusal(lead, 'disclose', { ...about, agreementId })).toMatchObject(missing);
      expect(await refusal(respondent, 'answerAgreement', { agreementId, agree: true })).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
      await as(complainant).does('answerAgreement', { agreementId, agree: false });
      expect(await refusal(lead, 'disclose', { ...about, agreementId })).toMatchObject(missing);
      expect(await refusal(complainant, 'answerAgreement', { agreementId, agree: true })).toMatchObject([
        { code: 'OUT_OF_TURN', clause },
      ]);
      for (const asked of [{ partyId: parties.RESPONDENT }, { partyId: parties.COMPLAINANT, purpose: 'OTHERS' }]) {
        const other = await anAgreement(theCase, lead, asked);
        const whose = asked.partyId === parties.RESPONDENT ? respondent : complainant;
        await as(whose).does('answerAgreement', { agreementId: other, agree: true });
        expect(await refusal(lead, 'disclose', { ...about, agreementId: other })).toMatchObject(missing);
      }
      const agreed = await anAgreement(theCase, lead, { partyId: parties.COMPLAINANT });
      await as(complainant).does('answerAgreement', { agreementId: agreed, agree: true, answer: 'Yes.' });
      await as(lead).does('disclose', { ...about, agreementId: agreed });
    },
  );

  test.each(Object.entries(CASES))(
    '%s: without it only on sufficient evidence of an extreme risk, or under a duty, either in words; never since they need to know',
    async (clause, begin) => {
      const theCase = await begin(await openCollege());
      const { lead, parties } = theCase;
      const about = aDisclosureOf(theCase, [parties.RESPONDENT]);
      expect(await refusal(lead, 'disclose', { ...about, ground: 'NEED_TO_KNOW' })).toMatchObject([
        { code: 'INVALID', clause, field: ['input', 'ground'] },
      ]);
      for (const ground of ['EXTREME_RISK', 'LEGAL_DUTY']) {
        expect(await refusal(lead, 'disclose', { ...about, ground })).toMatchObject([
          { code: 'INVALID', clause, field: ['input', 'groundSays'] },
        ]);
        await as(lead).does('disclose', {
          ...about,
          ground,
          groundSays: 'He has a knife, and says whom he will use it on.',
        });
      }
    },
  );

  test('A.25: an agreement taken back ends what rests on it, and nothing more is told on it', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, complainant, parties } = theCase;
    const flagId = await aFlag(theCase, lead, 'POLICE');
    expect((await graveOf(complainant, theCase)).flags).toEqual([]);
    const agreementId = await anAgreement(theCase, lead, { partyId: parties.COMPLAINANT, flagId });
    // What their agreement was asked for, and no more of it than what it is
    expect((await graveOf(complainant, theCase)).flags).toEqual([
      { id: flagId, kind: 'POLICE', status: 'RAISED', reason: null, university: null },
    ]);
    expect(await refusal(complainant, 'withdrawAgreement', { agreementId })).toMatchObject([{ code: 'OUT_OF_TURN' }]);
    await as(complainant).does('answerAgreement', { agreementId, agree: true });
    const about = aDisclosureOf(theCase, [parties.COMPLAINANT]);
    const { id } = await as(lead).does('disclose', { ...about, agreementId });
    await as(complainant).does('withdrawAgreement', { agreementId, reason: 'I wish to forget it.' });
    expect((await graveOf(lead, theCase)).disclosures).toMatchObject([{ id, endedAt: theCase.college.clock.now() }]);
    expect(await refusal(lead, 'disclose', { ...about, agreementId })).toMatchObject([
      { code: 'NOT_YET', clause: 'A.25' },
    ]);
    expect(await refusal(complainant, 'withdrawAgreement', { agreementId })).toMatchObject([{ code: 'OUT_OF_TURN' }]);
  });
});

describe('A.24, B.32: what is told to others', () => {
  test('A.24: each disclosure has whom it was told to, what, why, on what ground and who decided, and is about somebody of the case', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, respondent, parties, college } = theCase;
    const about = { ...aDisclosureOf(theCase, [parties.RESPONDENT]), recipient: 'OTHER', ground: 'NEED_TO_KNOW' };
    expect(await refusal(lead, 'disclose', { ...about, partyIds: [theCase.id] })).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'partyIds'] },
    ]);
    expect(await refusal(lead, 'disclose', { ...about, partyIds: [] })).toMatchObject([{ code: 'INVALID' }]);
    expect(await refusal(lead, 'disclose', { ...about, decidedById: respondent.id })).toMatchObject([
      { code: 'CANNOT_SERVE', field: ['input', 'decidedById'] },
    ]);
    await as(lead).does('disclose', { ...about, decidedById: college.vicePrincipal.id });
    expect((await graveOf(lead, theCase)).disclosures).toMatchObject([
      { ground: 'NEED_TO_KNOW', decidedBy: college.vicePrincipal.name, concerns: [respondent.name] },
    ]);
    // To whom, what, on what ground; not why and by whom
    expect((await graveOf(respondent, theCase)).disclosures).toMatchObject([
      { toWhom: about.toWhom, what: about.what, why: null, decidedBy: null, concerns: null },
    ]);
    expect((await graveOf(theCase.complainant, theCase)).disclosures).toEqual([]);
  });

  test('A.20g, B.11: a student’s department is told with that student’s agreement alone', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, complainant, parties } = theCase;
    const about = { ...aDisclosureOf(theCase, [parties.COMPLAINANT]), recipient: 'DEPARTMENT', toWhom: 'Physics' };
    for (const ground of ['NEED_TO_KNOW', 'LEGAL_DUTY'])
      expect(await refusal(lead, 'disclose', { ...about, ground, groundSays: 'So.' })).toMatchObject([
        { code: 'INVALID', clause: 'A.20', field: ['input', 'ground'] },
      ]);
    const agreementId = await anAgreement(theCase, theCase.welfare!, {
      partyId: parties.COMPLAINANT,
      purpose: 'DEPARTMENT',
    });
    expect(await refusal(lead, 'disclose', { ...about, agreementId })).toMatchObject([
      { code: 'NOT_YET', clause: 'A.20' },
    ]);
    await as(complainant).does('answerAgreement', { agreementId, agree: true });
    await as(theCase.welfare!).does('disclose', { ...about, agreementId });
    // Of staff no more is needed than that their department needs to know
    await as(lead).does('disclose', { ...about, partyIds: [parties.RESPONDENT], ground: 'NEED_TO_KNOW' });
    const ofB = await anInformedStudentCase(await openCollege());
    const aboutB = { ...aDisclosureOf(ofB, [ofB.parties.RESPONDENT]), recipient: 'DEPARTMENT', ground: 'NEED_TO_KNOW' };
    expect(await refusal(ofB.lead, 'disclose', aboutB)).toMatchObject([{ code: 'INVALID', clause: 'B.11' }]);
  });

  test('A.24: who looks after students asks and tells of students alone', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, welfare, parties } = theCase;
    const asked = { caseId, purpose: 'OTHERS', says: 'So.' };
    expect(await refusal(welfare!, 'askAgreement', { ...asked, partyId: parties.RESPONDENT })).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.25' },
    ]);
    expect(await refusal(welfare!, 'askAgreement', { ...asked, partyId: caseId })).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const flagId = Buffer.from('Flag:00000000-0000-4000-8000-000000000001').toString('base64url');
    expect(await refusal(welfare!, 'askAgreement', { ...asked, partyId: parties.COMPLAINANT, flagId })).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'flagId'] },
    ]);
  });

  test('A.26: the data protection officer sees what is told, by a grant that gives the case itself and no more', async () => {
    const college = await openCollege();
    const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
    const theCase = await anInformedCase(college);
    const { lead, parties, id } = theCase;
    expect(await caseAsSeenBy(officer, id)).toBeNull();
    await as(lead).does('disclose', {
      ...aDisclosureOf(theCase, [parties.RESPONDENT]),
      recipient: 'OTHER',
      ground: 'NEED_TO_KNOW',
    });
    expect(await capacitiesOf(officer, theCase)).toEqual(['DATA_PROTECTION']);
    expect(await caseOf(officer, id)).toMatchObject({
      stage: null,
      parties: null,
      complaint: null,
      notices: expect.anything(),
    });
    expect((await graveOf(officer, theCase)).disclosures).toMatchObject([{ why: 'It may happen again.' }]);
    expect((await graveOf(officer, theCase)).flags).toBeNull();
  });

  test('A.26, rule 2: an officer who is the one it is about is replaced by their deputy', async () => {
    const college = await openCollege();
    const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
    const deputy = await college.person({ category: 'SUPPORT_STAFF', offices: ['DEPUTY_DATA_PROTECTION_OFFICER'] });
    const theCase = await anInformedCase(college, { respondent: officer, against: 'SUPPORT_STAFF' });
    const { lead, parties } = theCase;
    await as(lead).does('disclose', {
      ...aDisclosureOf(theCase, [parties.RESPONDENT]),
      recipient: 'OTHER',
      ground: 'NEED_TO_KNOW',
    });
    expect(await capacitiesOf(officer, theCase)).toEqual(['RESPONDENT']);
    expect(await capacitiesOf(deputy, theCase)).toEqual(['DATA_PROTECTION']);
  });
});

describe('rule 7: what somebody is told only later', () => {
  test('A.24: whose sight of a disclosure is deferred sees everything as if nothing were, until it ends; the other one sees it at once', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, complainant, respondent, parties, college } = theCase;
    const before = [await graveOf(respondent, theCase), await caseOf(respondent, theCase.id)];
    college.clock.advance({ hours: 1 });
    const about = {
      ...aDisclosureOf(theCase, Object.values(parties)),
      ground: 'EXTREME_RISK',
      groundSays: 'He has a knife.',
    };
    const deferred = { deferredPartyIds: [parties.RESPONDENT] };
    expect(await refusal(lead, 'disclose', { ...about, ...deferred })).toMatchObject([
      { code: 'INVALID', clause: 'A.25', field: ['input', 'deferReason'] },
    ]);
    expect(await refusal(lead, 'disclose', { ...about, ...deferred, ...later, reviewOn: '2026-01-01' })).toMatchObject([
      { code: 'INVALID', field: ['input', 'reviewOn'] },
    ]);
    const notTheirs = { ...about, partyIds: [parties.COMPLAINANT], ...deferred, ...later };
    expect(await refusal(lead, 'disclose', notTheirs)).toMatchObject([
      { code: 'INVALID', field: ['input', 'deferredPartyIds'] },
    ]);
    await as(lead).does('disclose', { ...about, ...deferred, ...later });
    expect([await graveOf(respondent, theCase), await caseOf(respondent, theCase.id)]).toEqual(before);
    expect((await graveOf(complainant, theCase)).disclosures).toHaveLength(1);
    const [deferral] = (await graveOf(lead, theCase)).deferrals!;
    expect(deferral).toMatchObject({ subject: 'DISCLOSURE', name: respondent.name, reviewOverdue: false });
    await as(lead).does('endDeferral', { deferralId: deferral!.id, reason: 'They have spoken to him.' });
    expect((await graveOf(respondent, theCase)).disclosures).toMatchObject([{ toWhom: about.toWhom, why: null }]);
    expect(await refusal(lead, 'endDeferral', { deferralId: deferral!.id, reason: 'Again.' })).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'A.24' },
    ]);
  });

  test.each([
    ['A.24', aDelegatedCase],
    ['B.32', aStudentCase],
  ] as const)('%s: a respondent whose informing is deferred is not informed until that ends', async (clause, begin) => {
    const theCase = await begin(await openCollege());
    const { id: caseId, lead, respondent } = theCase;
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    const put = { caseId, reason: 'Not to warn him.', reviewOn: '2026-02-20' };
    expect(await refusal(lead, 'deferInforming', { ...put, reviewOn: '2026-02-02' })).toMatchObject([
      { code: 'INVALID', clause, field: ['input', 'reviewOn'] },
    ]);
    const { id: deferralId } = await as(lead).does('deferInforming', put);
    expect(await refusal(lead, 'deferInforming', put)).toMatchObject([{ code: 'ALREADY_DONE', clause }]);
    const inform = { caseId, allegations: ALLEGATIONS };
    expect(await refusal(lead, 'informRespondent', inform)).toMatchObject([{ code: 'NOT_YET', clause }]);
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    await as(lead).does('endDeferral', { deferralId, reason: 'They have what they need.' });
    await as(lead).does('informRespondent', inform);
    expect(await capacitiesOf(respondent, theCase)).toEqual(['RESPONDENT']);
  });

  test('A.24: a day of review that has passed is told to whoever leads, once, until it is looked at again', async () => {
    const theCase = await aReceivedCase(await openCollege());
    const { id: caseId, lead, college } = theCase;
    const { id: deferralId } = await as(lead).does('deferInforming', {
      caseId,
      reason: 'Not yet.',
      reviewOn: '2026-02-05',
    });
    const eventsOf = async () => {
      const sql = `SELECT kind FROM events WHERE kind = 'DEFERRAL_REVIEW_PASSED'`;
      return (await college.database.query(sql)).length;
    };
    const told = async (person: Person) =>
      (
        await as(person).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(
          '{ caseEvents(first: 100) { edges { node { kind } } } }',
        )
      ).data.caseEvents.edges.filter(({ node }) => node.kind === 'DEFERRAL_REVIEW_PASSED').length;
    const { cloister } = college.server;
    expect(await sweepDeferrals(cloister)).toBe(0);
    college.clock.advance({ days: 4 });
    expect((await graveOf(lead, theCase)).deferrals).toMatchObject([{ reviewOverdue: true }]);
    await Promise.all([sweepDeferrals(cloister), sweepDeferrals(cloister)]);
    expect(await sweepDeferrals(cloister)).toBe(0);
    expect([await eventsOf(), await told(lead), await told(theCase.complainant)]).toEqual([1, 1, 0]);
    expect((await graveOf(lead, theCase)).updatedAt).toBe(college.clock.now());
    const again = { deferralId, reason: 'Still not.', reviewOn: '2026-02-10' };
    expect(await refusal(lead, 'reviewDeferral', { ...again, reviewOn: '2026-02-01' })).toMatchObject([
      { code: 'INVALID' },
    ]);
    await as(lead).does('reviewDeferral', again);
    expect((await graveOf(lead, theCase)).deferrals).toMatchObject([{ reviewOverdue: false }]);
    college.clock.advance({ days: 10 });
    expect(await sweepDeferrals(cloister)).toBe(1);
  });
});

describe('A.24, A.26: a wrong person', () => {
  test('A.24: who was wrongly informed sees nothing from then on; it is on record, the data protection officer sees it, and the right one is informed', async () => {
    const college = await openCollege();
    const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
    const theCase = await anInformedCase(college);
    const { id: caseId, lead, respondent: wrong, complainant } = theCase;
    await as(lead).does('clarifyComplaint', { caseId, text: 'Five occasions.' });
    await as(lead).does('forwardComplaint', { caseId });
    await as(wrong).does('respond', { caseId, text: 'I do not know her.' });
    await as(lead).does('retractInformation', { caseId, reason: 'A name mistaken for another.' });
    expect(await caseAsSeenBy(wrong, caseId)).toBeNull();
    // A.26: the data protection officer is told, in writing
    expect((await caseOf(officer, caseId)).notices!.map(({ kind }) => kind)).toEqual(['BREACH_RECORDED']);
    for (const person of [lead, theCase.overseer, officer])
      expect((await graveOf(person, theCase)).breaches).toEqual([{ name: wrong.name, what: 'INFORMED' }]);
    expect((await graveOf(complainant, theCase)).breaches).toBeNull();
    expect((await caseOf(complainant, caseId)).parties!.map(({ name }) => name)).toEqual([complainant.name]);
    expect(await refusal(lead, 'retractInformation', { caseId, reason: 'Again.' })).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'A.24' },
      { code: 'NOT_YET', clause: 'A.24' },
    ]);
    const right = await college.person({ category: 'ACADEMIC_STAFF' });
    await as(lead).does('identifyRespondent', { caseId, personId: right.id });
    await as(lead).does('informRespondent', { caseId, allegations: 'What is now put to the right one.' });
    const seen = await caseOf(right, caseId);
    expect(seen).toMatchObject({
      allegations: { text: 'What is now put to the right one.' },
      responses: [],
      clarification: null,
    });
    expect(await caseAsSeenBy(wrong, caseId)).toBeNull();
    await as(lead).does('forwardComplaint', { caseId });
    expect(await caseOf(right, caseId)).toMatchObject({ clarification: { text: 'Five occasions.' } });
  });

  test('A.24, B.12: nothing of who was wrongly informed is for the right one: support, services, measures, meetings', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { id: caseId, lead, welfare, respondent: wrong, parties } = theCase;
    const supporter = await aSupporter(theCase, 'RESPONDENT');
    await aHeldSupportMeeting(theCase, supporter);
    await aSupportMeeting(theCase, supporter);
    await as(supporter.person).does('noteSupport', { supporterId: supporter.id, actions: 'Met.', text: 'A bad week.' });
    await as(wrong).does('letWelfareRead', { supporterId: supporter.id, mayRead: true });
    await as(wrong).does('shareWithSupporter', { supporterId: supporter.id, what: 'ALLEGATIONS' });
    const service = { service: 'COUNSELLING', says: 'Mondays.' };
    await as(supporter.person).does('referToService', { caseId, partyId: parties.RESPONDENT, ...service });
    const binds = [parties.RESPONDENT];
    await aMeasure(theCase, { binds });
    await aMeasure(theCase, { protects: [parties.COMPLAINANT] }, { says: 'She has another staircase.' });
    const meetingId = await aMeetingIn(theCase, lead, binds);
    await as(lead).does('retractInformation', { caseId, reason: 'Two of that name.' });
    for (const person of [wrong, supporter.person]) expect(await caseAsSeenBy(person, caseId)).toBeNull();
    expect((await caseOf(lead, caseId)).meetings).toMatchObject([{ id: meetingId, status: 'CANCELLED' }]);

    const right = await college.person();
    await as(lead).does('identifyRespondent', { caseId, personId: right.id });
    await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
    const nothing = { supporters: [], supportMeetings: [], serviceReferrals: [], interimMeasures: [], meetings: [] };
    expect(await supportOf(right, caseId)).toEqual(nothing);
    expect(await supportOf(welfare!, caseId)).toMatchObject({ supporters: [], serviceReferrals: [], supportNotes: [] });
    const measures = (await measuresOf(lead, theCase))!.map(({ says, status }) => [says, status]);
    expect(measures).toEqual([
      ['They do not dine at the same sitting.', 'ENDED'],
      ['She has another staircase.', 'IN_FORCE'],
    ]);
    // Nor does what was shared with a supporter go on when the same person supports the right one
    const again = { ...theCase, respondent: right };
    await aSupporter(again, 'RESPONDENT', supporter.person);
    expect(await caseOf(supporter.person, caseId)).toMatchObject({ allegations: null });
    expect(await supportOf(right, caseId)).toMatchObject({ supporters: [{ name: supporter.person.name }] });
  });

  test('A.24, B.11: who was wrongly invited to a mediation at stage 2 loses sight, and the case stays there', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const { id: caseId, respondent: wrong, complainant } = theCase;
    const { headOfWelfare } = college;
    const { id: mediationId } = await as(headOfWelfare).does('proposeMediation', { caseId });
    await as(headOfWelfare).does('identifyRespondent', { caseId, personId: wrong.id });
    expect(await refusal(headOfWelfare, 'retractInformation', { caseId, reason: 'Too early.' })).toMatchObject([
      { code: 'NOT_YET', clause: 'B.32' },
    ]);
    await answer(complainant, theCase, 'MEDIATION');
    await as(headOfWelfare).does('inviteToMediation', { mediationId });
    await as(headOfWelfare).does('retractInformation', { caseId, reason: 'Two of that name.' });
    expect(await caseAsSeenBy(wrong, caseId)).toBeNull();
    expect((await caseOf(complainant, caseId)).stage).toBe('SUPPORT');
    expect(await mediationsOf(complainant, theCase)).toMatchObject([{ status: 'ENDED', outcome: { agreed: false } }]);
    const right = await college.person();
    await as(headOfWelfare).does('identifyRespondent', { caseId, personId: right.id });
    const { id: anew } = await as(headOfWelfare).does('proposeMediation', { caseId });
    await answer(complainant, theCase, 'MEDIATION');
    await as(headOfWelfare).does('inviteToMediation', { mediationId: anew });
    expect((await mediationsOf(right, theCase))!.map(({ id }) => id)).toEqual([anew]);
  });

  test('A.24: who was wrongly invited as a witness sees nothing from then on, and the witness is named again', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id: caseId, lead, investigator, complainant } = theCase;
    const named = { caseId, description: 'a porter', relevance: 'Saw it.' };
    const { id: witnessId } = await as(complainant).does('nameWitness', named);
    const retract = { caseId, witnessId, reason: 'Another porter.' };
    expect(await refusal(investigator, 'retractInvitation', retract)).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'A.24' },
    ]);
    expect(await refusal(investigator, 'retractInvitation', { ...retract, witnessId: caseId })).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const wrong = await theCase.college.person({ category: 'SUPPORT_STAFF' });
    await as(investigator).does('identifyWitness', { witnessId, personId: wrong.id });
    const { id: otherId } = await as(complainant).does('nameWitness', { ...named, description: 'a cook' });
    const cook = await theCase.college.person({ category: 'SUPPORT_STAFF' });
    await as(investigator).does('identifyWitness', { witnessId: otherId, personId: cook.id });
    const alone = await aMeetingIn(theCase, investigator, [witnessId]);
    const together = await aMeetingIn(theCase, investigator, [witnessId, otherId]);
    expect(await capacitiesOf(wrong, theCase)).toEqual(['WITNESS']);
    await as(investigator).does('retractInvitation', retract);
    expect(await caseAsSeenBy(wrong, caseId)).toBeNull();
    expect((await graveOf(lead, theCase)).breaches).toEqual([{ name: wrong.name, what: 'INVITED' }]);
    expect((await caseOf(lead, caseId)).witnesses).toMatchObject([{ id: witnessId, name: null }, { id: otherId }]);
    const { meetings } = await caseOf(investigator, caseId);
    const statusOf = (id: string) => meetings!.find((one) => one.id === id)!;
    expect(statusOf(alone).status).toBe('CANCELLED');
    expect(statusOf(together)).toMatchObject({ status: 'ARRANGED' });
    expect(statusOf(together).invitations.map(({ name }) => name)).not.toContain(wrong.name);
  });
});
