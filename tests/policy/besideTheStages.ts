import { sweep } from '../../src/server/sweeps';
import { ALLEGATIONS, type InformedCase, partiesOf, proceed, requestOf } from '../support/cases';
import { as } from '../support/client';
import { aMeasure } from '../support/measures';
import type { Person } from '../support/college';
import { answer, ended } from '../support/mediation';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import type { Moment, Stories } from './stories';

/** A student complains of an academic: what runs beside the stages while the case takes its course. */
export function besideTheStages(stories: Stories): readonly Moment[] {
  const { college, cast, people } = stories;
  const { otherStudent, academic, lead, firstInvestigator, bursar, mediator, otherWitness, comforter } = people;
  const { principal, headOfWelfare } = college;
  let theCase!: InformedCase;
  const measures: Record<string, string> = {};
  let mediationId!: string;

  return [
    {
      name: 'a measure protects a student, and somebody carries it out, before the respondent is informed',
      happens: async () => {
        const submitted = { ...(await stories.submit(otherStudent, academic)), lead };
        const { id: caseId } = submitted;
        await as(headOfWelfare).does('communicateComplaint', { caseId });
        await as(principal).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Knows neither.' });
        await as(lead).does('identifyRespondent', { caseId, personId: academic.id });
        theCase = { ...submitted, parties: await partiesOf(submitted) };
        cast.is(caseId, headOfWelfare, 'H');
        cast.is(caseId, principal, 'O');
        cast.is(caseId, lead, 'L');
        cast.is(caseId, academic, 'r');
        const more = { says: 'Another tutor reads her essays.', limitsContact: false, personId: bursar.id };
        measures['before'] = await aMeasure(theCase, { protects: [theCase.parties.COMPLAINANT] }, more);
        cast.is(caseId, bursar, 'Im');
      },
    },
    {
      name: 'measures bind the respondent alone, and both, once the respondent is informed',
      happens: async () => {
        await as(lead).does('informRespondent', { caseId: theCase.id, allegations: ALLEGATIONS });
        cast.is(theCase.id, academic, 'R');
        const { COMPLAINANT, RESPONDENT } = theCase.parties;
        const alone = { says: 'He supervises nobody for now.', limitsContact: false, personId: bursar.id };
        measures['alone'] = await aMeasure(theCase, { binds: [RESPONDENT] }, alone);
        const both = { says: 'They do not meet in the library.', endsOn: '2026-12-18', reviewOn: '2026-12-18' };
        measures['both'] = await aMeasure(theCase, { binds: [COMPLAINANT, RESPONDENT] }, both);
      },
    },
    ...aMediation(),
    {
      name: 'somebody investigates, and has to know of limits of contact, and nothing of the mediation',
      happens: async () => {
        const { id: caseId } = theCase;
        await proceed(theCase, 'INVESTIGATE');
        await as(lead).does('commissionInvestigation', {
          caseId,
          terms: 'What was said.',
          recommendationsAsked: false,
        });
        const personId = firstInvestigator.id;
        await as(lead).does('appointInvestigator', { caseId, personId, reason: 'Knows nobody there.' });
        cast.is(caseId, firstInvestigator, 'I');
      },
    },
    {
      name: 'one measure is reviewed, one has ended, and somebody else carries nothing out any more',
      happens: async () => {
        const text = 'They met twice by chance.';
        await as(lead).does('reviewMeasure', { measureId: measures['both'], text, reviewOn: '2026-12-21' });
        for (const which of ['before', 'alone'])
          await as(lead).does('endMeasure', { measureId: measures[which], reason: 'He is away until the summer.' });
        cast.is(theCase.id, bursar);
      },
    },
    {
      name: 'the mediation has ended with an agreement, and the mediator’s part with it',
      happens: async () => {
        const text = 'They keep to the minutes of their meetings.';
        await ended(as(mediator).act('endMediation', { mediationId, agreed: true, text }));
        cast.is(theCase.id, mediator);
      },
    },
    {
      name: 'nobody has looked at that measure again, and it is told',
      happens: async () => {
        college.clock.set('2026-12-22T09:00:00.000Z');
        await sweep(college.server.cloister);
      },
    },
  ];

  function aMediation(): readonly Moment[] {
    return [
      {
        name: 'a mediation is proposed, to which one agrees and the other does not',
        happens: async () => {
          mediationId = (await as(principal).does('proposeMediation', { caseId: theCase.id })).id;
          await answers(otherStudent, 'MEDIATION', true);
          await answers(academic, 'MEDIATION', false);
        },
      },
      {
        name: 'both agree after all, and somebody is nominated whom one does not accept',
        happens: async () => {
          await answers(academic, 'MEDIATION', true);
          const consulted = 'Welfare thinks well of it.';
          const input = { mediationId, reason: 'Knows neither.', consulted };
          await as(lead).does('nominateMediator', { ...input, personId: otherWitness.id });
          cast.is(theCase.id, otherWitness, 'M');
          await answers(otherStudent, 'MEDIATOR', false);
        },
      },
      {
        name: 'somebody else is nominated, whom both accept, and it is opened',
        happens: async () => {
          const consulted = 'Welfare knows her well.';
          const input = { mediationId, reason: 'Has done it often.', consulted };
          await as(lead).does('nominateMediator', { ...input, personId: mediator.id });
          cast.is(theCase.id, mediator, 'M');
          cast.is(theCase.id, otherWitness);
          await answers(otherStudent, 'MEDIATOR', true);
          await answers(academic, 'MEDIATOR', true);
          await as(lead).does('openMediation', { mediationId });
        },
      },
      {
        name: 'the mediator has met each, one with a companion, and keeps notes',
        happens: async () => {
          const hers = await aMeetingIn(theCase, mediator, [theCase.parties.COMPLAINANT]);
          await as(otherStudent).does('nameCompanion', {
            meetingId: hers,
            address: comforter.email,
            kind: 'COLLEAGUE',
          });
          await as(comforter).does('giveUndertaking', { requestId: await requestOf(comforter) });
          cast.is(theCase.id, comforter, 'Co');
          await heldMeeting(hers, mediator);
          await notesOf(hers, mediator, 'COMPLAINANT', 'She wants to be asked beforehand.');
          const his = await aMeetingIn(theCase, mediator, [theCase.parties.RESPONDENT]);
          await heldMeeting(his, mediator);
          await notesOf(his, mediator, 'RESPONDENT', 'He would rather write it down.');
        },
      },
      {
        name: 'they agree to more time, and are asked whether they would meet',
        happens: async () => {
          const reason = 'One of them is away.';
          await as(mediator).does('askForMoreTime', { mediationId, dueOn: '2026-12-15', reason });
          await answers(otherStudent, 'EXTENSION', true);
          await answers(academic, 'EXTENSION', true);
          await as(mediator).does('extendMediation', { mediationId });
          await as(mediator).does('askForJointMeeting', { mediationId });
          await answers(otherStudent, 'JOINT_MEETING', true);
          await answers(academic, 'JOINT_MEETING', false);
        },
      },
    ];
  }

  async function answers(person: Person, kind: string, agreed: boolean): Promise<void> {
    await answer(person, theCase, kind, agreed);
  }
}
