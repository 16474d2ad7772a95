import { sweepDeferrals } from '../../src/seriousMatters/sweepDeferrals';
import { ALLEGATIONS, aNamedWitness, partiesOf, type TestCase } from '../support/cases';
import { as } from '../support/client';
import { anAgreement, aDisclosureOf, aFlag } from '../support/grave';
import { aMeetingIn } from '../support/meetings';
import type { Moment, Stories } from './stories';

/** A student was struck, it seems by a fellow: what is marked, told to others, put off, and told to the wrong person. */
export function graveMatters(stories: Stories): readonly Moment[] {
  const { college, cast } = stories;
  const { otherStudent, fellow, adviser, bursar, dataProtectionOfficer } = stories.people;
  const { principal, headOfWelfare, clock } = college;
  let theCase!: TestCase;
  let party!: Record<'COMPLAINANT' | 'RESPONDENT', string>;
  let flagId!: string;
  let agreementId!: string;
  let deferrals!: string[];
  const inCase = (more: object = {}) => ({ caseId: theCase.id, ...more });
  const reviewOn = () => clock.in({ days: 1 }).slice(0, 10);

  return [
    {
      name: 'a student was struck: the case is marked, the police are involved, and the proceedings stand still',
      happens: async () => {
        theCase = await stories.submit(otherStudent, fellow);
        await as(headOfWelfare).does('communicateComplaint', inCase());
        cast.is(theCase.id, headOfWelfare, 'H');
        cast.is(theCase.id, principal, 'O', 'L');
        cast.is(theCase.id, fellow, 'r');
        await as(principal).does('identifyRespondent', inCase({ personId: fellow.id }));
        party = await partiesOf(theCase);
        flagId = await aFlag(theCase, headOfWelfare);
        await aFlag(theCase, principal, 'UNDER_18');
        const police = { through: 'THE_PERSON', says: 'She told the desk.', reference: 'QX 17' };
        await as(principal).does('recordPoliceInvolvement', inCase(police));
        await as(principal).does('pauseProceedings', inCase({ reason: 'The police ask for it.' }));
      },
    },
    {
      name: 'she is asked whether the police may be told, and informing the fellow is deferred',
      happens: async () => {
        const asked = { partyId: party.COMPLAINANT, flagId };
        agreementId = await anAgreement(theCase, headOfWelfare, asked);
        const put = { reason: 'Not to warn him.', reviewOn: reviewOn() };
        deferrals = [(await as(principal).does('deferInforming', inCase(put))).id];
      },
    },
    {
      name: 'she agrees, and the police are told about both, of which he is to know only later',
      happens: async () => {
        await as(otherStudent).does('answerAgreement', { agreementId, agree: true, answer: 'Tell them all.' });
        const about = aDisclosureOf(theCase, Object.values(party));
        const later = { deferredPartyIds: [party.RESPONDENT], deferReason: 'They ask it.', reviewOn: reviewOn() };
        await as(principal).does('disclose', { ...about, agreementId, ...later });
        cast.is(theCase.id, dataProtectionOfficer, 'DP');
        const { data } = await as(principal).query<{ case: { deferrals: { id: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { deferrals { id } } }',
          { id: theCase.id },
        );
        deferrals = data.case.deferrals.map(({ id }) => id);
      },
    },
    {
      name: 'the day to look at that again has passed',
      happens: async () => {
        clock.advance({ days: 2 });
        await sweepDeferrals(college.server.cloister);
      },
    },
    {
      name: 'the proceedings go on, and the fellow is informed and not of what was told about him',
      happens: async () => {
        await as(principal).does('endDeferral', { deferralId: deferrals[0], reason: 'They have what they need.' });
        await as(principal).does('reviewDeferral', {
          deferralId: deferrals[1],
          reason: 'Not yet.',
          reviewOn: reviewOn(),
        });
        await as(principal).does('resumeProceedings', inCase({ reason: 'They agree to it.' }));
        await as(principal).does('informRespondent', inCase({ allegations: 'Striking a student.' }));
        cast.is(theCase.id, fellow, 'R');
        const to = { recipient: 'UNIVERSITY', toWhom: 'The Registry', ground: 'NEED_TO_KNOW' };
        const about = { ...aDisclosureOf(theCase, [party.RESPONDENT]), what: 'That he is complained of.', ...to };
        await as(principal).does('disclose', about);
        await as(fellow).does('respond', inCase({ text: 'I was in Rome that night.' }));
      },
    },
    {
      name: 'he may know of that too, and she takes back her agreement',
      happens: async () => {
        await as(principal).does('endDeferral', { deferralId: deferrals[1], reason: 'They have spoken to him.' });
        await as(otherStudent).does('withdrawAgreement', { agreementId, reason: 'I wish to forget it.' });
      },
    },
    {
      name: 'he was the wrong person, and sees it no longer',
      happens: async () => {
        await as(principal).does('retractInformation', inCase({ reason: 'A name mistaken for another.' }));
        cast.is(theCase.id, fellow);
      },
    },
    {
      name: 'the right one is informed, and a wrong witness was invited for a while',
      happens: async () => {
        await as(principal).does('identifyRespondent', inCase({ personId: adviser.id }));
        await as(principal).does('informRespondent', inCase({ allegations: `${ALLEGATIONS} And more.` }));
        cast.is(theCase.id, adviser, 'R');
        const witnessId = await aNamedWitness(theCase, otherStudent);
        await as(principal).does('identifyWitness', { witnessId, personId: bursar.id });
        await aMeetingIn(theCase, principal, [witnessId]);
        await as(principal).does('retractInvitation', inCase({ witnessId, reason: 'Another bursar.' }));
      },
    },
    {
      name: 'a mark is taken away, and the police are done',
      happens: async () => {
        await as(headOfWelfare).does('liftFlag', { flagId, reason: 'They found nothing.' });
        const { data } = await as(principal).query<{ case: { policeInvolvements: { id: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { policeInvolvements { id } } }',
          { id: theCase.id },
        );
        const policeInvolvementId = data.case.policeInvolvements[0]!.id;
        await as(principal).does('endPoliceInvolvement', { policeInvolvementId, result: 'No charge.' });
      },
    },
  ];
}
