import { sweepYears } from '../../src/statistics/sweepYears';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { anOutsideInvitation } from '../support/outside';
import type { Moment, Stories } from './stories';

const reason = 'For the story.';

/** Offices and absences of people who handle none of the cases: of these, too, nobody sees anything but who manages roles. */
export const whoManagesRoles = (stories: Stories): readonly Moment[] => [
  {
    name: 'role administrators have appointed, signed and recorded who is away (rule 9)',
    happens: async () => manage(stories),
  },
  {
    name: 'who leads a case has invited somebody from outside, and taken one invitation back (A.11, A.24)',
    happens: async () => {
      const { lead } = stories.people;
      await anOutsideInvitation(lead, 'union@union.test');
      const outsideInvitationId = await anOutsideInvitation(lead, 'mistaken@union.test');
      await as(lead).does('revokeOutsideInvitation', { outsideInvitationId });
    },
  },
  {
    name: 'two ask about the data on themselves, and one of them is answered (A.26, B.34)',
    happens: async () => {
      const { bursar, librarian, dataProtectionOfficer } = stories.people;
      await as(bursar).does('makeDataRequest', { kind: 'CORRECTION', says: 'My title is wrong.' });
      const says = 'What is kept of my time here?';
      const { id: dataRequestId } = await as(librarian).does('makeDataRequest', { kind: 'ACCESS', says });
      const answer = { answer: 'Your part in one case.', withheld: 'What others wrote.', ground: 'It is about them.' };
      await as(dataProtectionOfficer).does('answerDataRequest', { dataRequestId, ...answer });
    },
  },
  {
    name: 'a year has closed, and its figures are published (A.28, B.36)',
    happens: async () => {
      await sweepYears(stories.college.server.cloister);
    },
  },
];

const accountOf = ({ rowId }: Person): string => Buffer.from(`Account:${rowId}`).toString('base64url');

async function manage({ people, college }: Stories): Promise<void> {
  const { administrator, stranger, bursar, librarian, otherAdministrator } = people;
  const admin = as(administrator);
  await admin.does('registerPerson', {
    name: 'Zadok Zimmerman',
    email: 'z@college.test',
    category: 'EXTERNAL',
    subject: 'z',
  });
  await admin.does('appointToOffice', { accountId: accountOf(stranger), office: 'HR_OFFICE', reason });
  const signed = await admin.does('appointToOffice', {
    accountId: accountOf(bursar),
    office: 'HARASSMENT_OFFICER',
    reason,
  });
  await as(otherAdministrator).does('signAppointment', { appointmentId: signed.id });
  const withdrawn = await admin.does('appointToOffice', {
    accountId: accountOf(bursar),
    office: 'SENIOR_TUTOR',
    reason,
  });
  await admin.does('withdrawAppointment', { appointmentId: withdrawn.id });
  await admin.does('appointToOffice', { accountId: accountOf(bursar), office: 'SENIOR_TUTOR', reason });
  const { data } = await admin.query<{ officesToReview: { id: string; name: string }[] }>(
    '{ officesToReview(because: UNCONFIRMED) { id name } }',
  );
  const theirs = data.officesToReview.filter(({ name }) => name === college.hrManager.name).map(({ id }) => id);
  await admin.does('reviewOffices', { officeHoldingIds: theirs, decision: 'CONFIRM', reason });
  await admin.does('reviewAccounts', { accountIds: [accountOf(librarian)], decision: 'CONFIRM', reason });
  const until = college.clock.in({ days: 20 });
  await admin.does('recordAbsence', { accountId: accountOf(stranger), deputyId: accountOf(librarian), until, reason });
}
