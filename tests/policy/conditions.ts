import type { Letter, Stored, Thing, World } from './world';

interface At {
  readonly thing: Thing;
  readonly row: Stored;
  readonly viewer: string;
  readonly world: World;
}

/** Whose a thing is. */
const OWNER: Readonly<Record<string, string>> = {
  Complaint: 'authorId',
  ComplaintDraft: 'authorId',
  NotesComment: 'authorId',
  Evidence: 'submittedById',
};

const MEETINGS = ['INVITED', 'MOVED', 'CANCELLED', 'NOTES_SENT'];
const OF_THE_DRAFT = ['SECTION_SHARED'];
const KNOWN_TO_OVERSEER = [
  'COMPLAINANT',
  'RESPONDENT',
  'CASE_LEAD',
  'INVESTIGATOR',
  'OVERSEER',
  'WELFARE',
  'INTEGRATION',
];

const meetingOf = ({ thing, row, world }: At): Stored =>
  world.find('meetings', thing.noun === 'Meeting' ? row.id : row['meetingId'])!;

const reportOf = ({ thing, row, world }: At): Stored =>
  world.find('reports', thing.noun === 'Report' ? row.id : row['reportId'])!;

const attend = (world: World, meetingId: unknown, personId: unknown): Stored | undefined =>
  world.all('invitations').find((one) => one['meetingId'] === meetingId && one['personId'] === personId);

/** Whether two people attend a meeting of this case that is not cancelled; the first of them as this. */
const meets = ({ row, world }: At, first: unknown, as: unknown, second: unknown): boolean =>
  world
    .all('meetings')
    .some(
      ({ id, caseId, status }) =>
        caseId === row['caseId'] &&
        status !== 'CANCELLED' &&
        attend(world, id, first)?.['capacity'] === as &&
        attend(world, id, second) !== undefined,
    );

const accompanies = ({ world, viewer }: At, which: (companion: Stored) => boolean): boolean =>
  world.all('companions').some((one) => one['personId'] === viewer && one['status'] === 'UNDERTAKEN' && which(one));

const submitted = (at: At): boolean => reportOf(at)['status'] === 'SUBMITTED';

const askedFor = ({ row, world }: At): boolean =>
  world.all('investigations').some((one) => one['caseId'] === row['caseId'] && Boolean(one['recommendationsAsked']));

const studentComplains = ({ row, world }: At): boolean =>
  world
    .all('complaints')
    .some(
      (one) => one['caseId'] === row['caseId'] && world.find('people', one['authorId'])?.['category'] === 'STUDENT',
    );

const ofInvestigation = (at: At): boolean => meetingOf(at)['kind'] === 'INVESTIGATION';

/** What the words after a letter mean. */
const CONDITIONS: Readonly<Record<string, (at: At) => boolean>> = {
  own: ({ thing, row, viewer }) =>
    row[OWNER[thing.noun] ?? 'personId'] === viewer && (thing.noun !== 'Companion' || row['status'] === 'UNDERTAKEN'),
  // Judged where the events are: `expected.ts`
  'who may see what it is about': () => true,
  themselves: ({ row, viewer }) => row.id === viewer,
  'once R is informed': ({ row, world }) => world.cast.has(String(row['caseId']), 'R'),
  'whom they accompany': (at) =>
    accompanies(at, (one) => one['caseId'] === at.row['caseId'] && one['askedById'] === at.row['personId']),
  'whom they meet': (at) => at.row['personId'] !== null && meets(at, at.viewer, 'INVESTIGATOR', at.row['personId']),
  'whom they mediate between': (at) => meets(at, at.viewer, 'MEDIATOR', at.row['personId']),
  'of C': ({ row }) => row['capacity'] === 'COMPLAINANT',
  'of R': ({ row }) => row['capacity'] === 'RESPONDENT',
  'who interviews them': (at) => meets(at, at.row['personId'], at.row['capacity'], at.viewer),
  student: ({ row, world }) => world.find('people', row['personId'])?.['category'] === 'STUDENT',
  // Under Annexe A a student’s complaint comes to them (A.8), under Annexe B what was said at stage 2 (B.17)
  'it came to them': ({ row, world }) => world.cameToWelfare(String(row['caseId'])),
  'once forwarded': ({ row }) => row['forwardedAt'] !== null,
  'who named them': ({ row, viewer }) => row['namedById'] === viewer,
  invited: (at) => attend(at.world, meetingOf(at).id, at.viewer) !== undefined,
  'of the investigation': ofInvestigation,
  'of this meeting': (at) => accompanies(at, (one) => one['meetingId'] === meetingOf(at).id),
  'with them': ({ row, viewer }) => row['askedById'] === viewer,
  asked: ({ row, viewer }) => row['personId'] === viewer,
  'asked and not declined': ({ row, viewer }) => row['personId'] === viewer && row['status'] !== 'DECLINED',
  'sent for review': ({ row, viewer }) => row['intervieweeId'] === viewer && row['status'] === 'SENT',
  'once submitted': submitted,
  'once submitted, of a student': (at) => submitted(at) && studentComplains(at),
  'where asked for': askedFor,
  'once submitted and asked for': (at) => submitted(at) && askedFor(at),
  'once released to them': (at) =>
    submitted(at) &&
    at.world.all('report_releases').some((one) => one['reportId'] === reportOf(at).id && one['personId'] === at.viewer),
  'once forwarded to them': ({ row, viewer, world }) =>
    world.all('evidence_forwardings').some((one) => one['evidenceId'] === row.id && one['personId'] === viewer),
  'not of a witness': ({ row, world }) =>
    !world.cast.lettersOf(String(row['caseId']), String(row['submittedById'])).has('W'),
  'while shared': ({ row, viewer, world }) =>
    world
      .all('section_shares')
      .some((one) => one['sectionId'] === row.id && one['personId'] === viewer && one['endedAt'] === null),
  'of the proceedings': ({ row }) => row['measures'] === 'PROCEEDINGS',
  'of mediation': ({ row }) => row['measures'] === 'MEDIATION',
  'beside mediation': ({ row }) => row['measures'] !== 'MEDIATION',
  'of their own time': ({ row, viewer, world }) =>
    world.cast.lettersOf(String(row['caseId']), viewer).has(row['measures'] === 'COMPLAINANT' ? 'C' : 'R') &&
    ['COMPLAINANT', 'RESPONDENT'].includes(String(row['measures'])),
  'who manages roles': ({ viewer, world }) =>
    world.all('offices').some((one) => one['personId'] === viewer && one['office'] === 'ROLE_ADMINISTRATOR'),
  'not of the draft': ({ row }) => !OF_THE_DRAFT.includes(String(row['kind'])),
  'of the proceedings to a party': ({ row, world }) =>
    ![...MEETINGS, ...OF_THE_DRAFT].includes(String(row['kind'])) &&
    world.all('parties').some((one) => one['caseId'] === row['caseId'] && one['personId'] === row['personId']),
  'not of an adviser': ({ row }) => row['capacity'] !== 'ADVISER',
  'of a party or handler': ({ row }) => KNOWN_TO_OVERSEER.includes(String(row['capacity'])),
};

const LETTERS: readonly string[] = 'C AP R W Co CS RS L I M O H Im Int Av anybody'.split(' ');

interface Entry {
  readonly letter: string;
  readonly holds: (at: At) => boolean;
}

/** Reads one line of the ruling: who, and under which condition. A word it does not know is a mistake in the ruling. */
export function readLine(line: string): Entry[] {
  return line.split(' · ').map((entry) => {
    const [letter = '', ...words] = entry.split(' ');
    const holds = words.length === 0 ? () => true : CONDITIONS[words.join(' ')];
    if (!LETTERS.includes(letter) || !holds) throw new Error(`the ruling has a word that means nothing: ${entry}`);
    return { letter, holds };
  });
}

/** Whether a line of the ruling opens something to a viewer now. */
export function opens(line: readonly Entry[], world: World, thing: Thing, viewer: string): boolean {
  const { row } = thing;
  const caseId = thing.noun === 'Case' ? row.id : row['caseId'];
  const letters = typeof caseId === 'string' ? world.cast.lettersOf(caseId, viewer) : new Set<Letter>();
  return line.some(
    ({ letter, holds }) =>
      (letter === 'anybody' || letters.has(letter as Letter)) && holds({ thing, row, viewer, world }),
  );
}
