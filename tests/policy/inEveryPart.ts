import { ClockRow } from '../../src/acts/clock.row';
import { CaseGrants } from '../../src/grants/caseGrants';
import { InvitationRow } from '../../src/meetings/invitation.row';
import type { Capacity } from '../../src/procedures/capacity';
import type { Person } from '../support/college';
import type { Moment, Stories } from './stories';
import type { Letter } from './world';

/** What nobody can bring about by acts, and policies rule all the same. */
export const inEveryPart = (stories: Stories): readonly Moment[] => [
  { name: 'there is somebody in each part for which there is no act yet', happens: async () => takeParts(stories) },
];

/** Parts that policies know and that no act gives yet: their grants are written as an act would write them. */
async function takeParts(stories: Stories): Promise<void> {
  const { college, people } = stories;
  const [ofPorter, ofStaff, ofStudent] = stories.cases.map(({ id }) => id) as [string, string, string];
  const { otherStudent, comforter, adviser, mediator, bursar } = people;
  await give(stories, ofPorter, [[comforter, 'COMPLAINANT_SUPPORTER', 'CS']]);
  await give(stories, ofStudent, [[mediator, 'MEDIATOR', 'M']], 'RESPONDENT');
  const parts: Part[] = [
    [otherStudent, 'AGGRIEVED', 'AP'],
    [comforter, 'COMPLAINANT_SUPPORTER', 'CS'],
    [adviser, 'RESPONDENT_SUPPORTER', 'RS'],
    [mediator, 'MEDIATOR', 'M'],
    [bursar, 'IMPLEMENTER', 'Im'],
    [college.headOfWelfare, 'WELFARE', 'H'],
  ];
  await give(stories, ofStaff, parts, 'COMPLAINANT');
}

type Part = readonly [Person, Capacity, Letter];

/** Gives parts in a case; where a party is named, the mediator among them meets that one. */
async function give(
  { college, cast, people }: Stories,
  id: string,
  parts: readonly Part[],
  meets?: Capacity,
): Promise<void> {
  const caseId = Buffer.from(id, 'base64url').toString().replace('Case:', '');
  const now = college.clock.now();
  const newId = () => college.server.cloister.ids.uuid('a part');
  await college.database.transaction(async (tx) => {
    const grants = await CaseGrants.of(tx, caseId, { actorId: people.lead.rowId, now, newId });
    for (const [{ rowId: personId }, capacity] of parts)
      await grants.give({ personId, capacity, clause: 'A.24', reason: 'for the story' });
    await grants.settle();
    if (!meets) return;
    const { meetingId } = await tx.findOneByOrFail(InvitationRow, { caseId, capacity: meets });
    const [personId, capacity] = [people.mediator.rowId, 'MEDIATOR'] as const;
    await tx.insert(InvitationRow, { id: newId(), caseId, meetingId, personId, capacity, invitedAt: now });
    // A clock that is not on the length of the proceedings (A.6)
    const of = {
      id: newId(),
      caseId,
      kind: 'MEDIATION',
      clause: 'A.6',
      measures: 'MEDIATION',
      unit: 'workingDays',
      count: 20,
    } as const;
    await tx.insert(ClockRow, {
      ...of,
      startedAt: now,
      dueOn: '2026-12-01',
      pausedAt: null,
      wakesOn: null,
      metAt: null,
    });
  });
  for (const [person, , letter] of parts) cast.is(id, person, letter);
}
