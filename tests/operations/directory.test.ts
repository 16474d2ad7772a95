import { anInformedCase, anInvestigatedCase, anInvitedWitness } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

const ASK =
  'query ($asked: String!) { people(nameOrAddress: $asked) { id name email category offices redactedFields } }';

const look = async (by: Person, asked: string) =>
  (await as(by).query<{ people: { id: string; name: string }[] }>(ASK, { asked })).data.people;

const onRecord = async ({ college }: Person) =>
  college.database.query<{ askedById: string; foundId: string | null; byAddress: number; at: string }>(
    'SELECT askedById, foundId, byAddress, at FROM lookups ORDER BY id',
  );

test('the directory answers those who lead, oversee or look after a case, and role administrators; nobody else', async () => {
  const college = await openCollege();
  const theCase = await anInvestigatedCase(college);
  const { person: witness } = await anInvitedWitness(theCase);
  const [somebody, administrator, stranger] = (await college.people([
    { category: 'ACADEMIC_STAFF' },
    { offices: ['ROLE_ADMINISTRATOR'] },
    {},
  ])) as [Person, Person, Person];
  for (const by of [theCase.lead, theCase.overseer, college.headOfWelfare, administrator]) {
    expect(await look(by, somebody.name)).toEqual([
      {
        id: somebody.id,
        name: somebody.name,
        email: null,
        category: 'ACADEMIC_STAFF',
        offices: [],
        redactedFields: expect.arrayContaining(['email', 'complaintDrafts', 'companionRequests']),
      },
    ]);
    expect(await look(by, somebody.email.toUpperCase())).toHaveLength(1);
  }
  for (const by of [theCase.complainant, theCase.respondent, witness, stranger, college.vicePrincipal])
    for (const asked of [somebody.name, somebody.email]) expect(await look(by, asked)).toEqual([]);
});

test('by the exact name or address: neither a part, nor another case, nor a pattern', async () => {
  const college = await openCollege();
  const { lead } = await anInformedCase(college);
  const somebody = await college.person({ name: 'Aurélie Thistlewood' });
  for (const asked of [
    'Thistlewood',
    'aurélie thistlewood',
    'Aurelie Thistlewood',
    '%',
    'Aur_lie Thistlewood',
    '',
    ' ',
    somebody.email.slice(0, 5),
  ])
    expect({ asked, found: await look(lead, asked) }).toEqual({ asked, found: [] });
  expect(await look(lead, '  Aure\u0301lie Thistlewood ')).toHaveLength(1);
});

test('a question goes on record, also the one that is not answered', async () => {
  const college = await openCollege();
  const { lead, complainant } = await anInformedCase(college);
  const somebody = await college.person();
  college.clock.advance({ hours: 1 });
  const at = college.clock.now();
  await look(lead, somebody.email);
  await look(lead, 'Nobody Atall');
  await look(complainant, somebody.name);
  expect((await onRecord(lead)).map(({ byAddress, ...rest }) => ({ ...rest, byAddress: Boolean(byAddress) }))).toEqual([
    { askedById: lead.rowId, foundId: somebody.rowId, byAddress: true, at },
    { askedById: lead.rowId, foundId: null, byAddress: false, at },
    { askedById: complainant.rowId, foundId: null, byAddress: false, at },
  ]);
});

test('namesakes are all found, up to twenty; who is suspended is not', async () => {
  const college = await openCollege();
  const { lead } = await anInformedCase(college);
  const people = await college.people(Array.from({ length: 22 }, () => ({ name: 'Mary Smith' })));
  expect(await look(lead, 'Mary Smith')).toHaveLength(20);
  const gone = people.slice(0, 20).map(({ rowId }) => rowId);
  await college.database.transaction((tx) =>
    tx.query(`UPDATE people SET suspendedAt = ? WHERE id IN (${gone.map(() => '?').join(', ')})`, [
      college.clock.now(),
      ...gone,
    ]),
  );
  expect((await look(lead, 'Mary Smith')).map(({ id }) => id).sort()).toEqual(
    people
      .slice(20)
      .map(({ id }) => id)
      .sort(),
  );
});

test('who no longer handles anything no longer asks', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const somebody = await college.person();
  expect(await look(theCase.lead, somebody.name)).toHaveLength(1);
  await as(theCase.overseer).does('appointCaseLead', {
    caseId: theCase.id,
    personId: college.hrManager.id,
    reason: 'Instead.',
  });
  expect(await look(theCase.lead, somebody.name)).toEqual([]);
});
