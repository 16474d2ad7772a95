import { isOn, type Letter, type Stored, type Thing, type World } from './world';

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
  SectionComment: 'authorId',
  Evidence: 'submittedById',
  Response: 'byId',
};

const MEETINGS = ['INVITED', 'MOVED', 'CANCELLED', 'NOTES_SENT'];
const OF_THE_DRAFT = ['SECTION_SHARED'];
// Notices of support: the recipient alone
const OF_SUPPORT = [
  'SUPPORT_OFFERED',
  'SUPPORTER_APPOINTED',
  'ASKED_TO_SUPPORT',
  'SUPPORT_ENDED',
  'SUPPORT_MEETING',
  'SUPPORT_MEETING_CANCELLED',
  'REFERRED_TO_SERVICE',
  'CONSENT_ASKED',
];
const KNOWN_TO_OVERSEER = [
  'COMPLAINANT',
  'RESPONDENT',
  'CASE_LEAD',
  'INVESTIGATOR',
  'OVERSEER',
  'WELFARE',
  'INTEGRATION',
  'MEDIATOR',
  'IMPLEMENTER',
  'EMERGENCY',
];

const meetingOf = ({ thing, row, world }: At): Stored =>
  world.find('meetings', thing.noun === 'Meeting' ? row.id : row['meetingId'])!;

const reportOf = ({ thing, row, world }: At): Stored =>
  world.find(
    'reports',
    thing.noun === 'Report' ? row.id : (world.find('report_sections', row['sectionId']) ?? row)['reportId'],
  )!;

const attend = (world: World, meetingId: unknown, personId: unknown): Stored | undefined =>
  world.all('invitations').find((one) => one['meetingId'] === meetingId && one['personId'] === personId);

/** Whether two people attend a meeting of this case that is not cancelled; the first of them as this. */
/** The mediation that a thing belongs to. */
const mediationOf = ({ thing, row }: At): unknown => (thing.noun === 'Mediation' ? row.id : row['mediationId']);

const OF_CONSENT = ['MEDIATION', 'MEDIATOR'];

/** A notice of mediation is for its recipient alone. */
const isOfMediation = (notice: Stored): boolean => String(notice['kind']).startsWith('MEDIATION_');

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

/** The sides that an interim measure binds or protects. */
const sidesOf = (measure: Stored): readonly Letter[] => [
  ...(measure['bindsComplainant'] || measure['protectsComplainant'] ? (['C', 'AP'] as const) : []),
  ...(measure['bindsRespondent'] || measure['protectsRespondent'] ? (['R'] as const) : []),
];

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

/** Who supports a side: the thing itself, or whose meeting or note it is. */
const supportOf = ({ thing, row, world }: At): Stored =>
  thing.noun === 'Supporter' ? row : world.find('supporters', row['supporterId'])!;

const personOfSide = ({ world }: At, { caseId, side }: Stored): unknown =>
  world.all('parties').find((one) => one['caseId'] === caseId && isOn(one, side))?.['personId'];

const WHAT: Readonly<Record<string, string>> = {
  Complaint: 'COMPLAINT',
  Allegations: 'ALLEGATIONS',
  Clarification: 'CLARIFICATION',
  Response: 'RESPONSE',
};

/** Whether a party lets the viewer, who supports them, see this thing now. */
const sharedWithThem = ({ thing, row, viewer, world }: At): boolean =>
  world
    .all('support_shares')
    .some(
      (one) =>
        one['caseId'] === row['caseId'] &&
        one['what'] === WHAT[thing.noun] &&
        one['endedAt'] === null &&
        world.find('supporters', one['supporterId'])?.['personId'] === viewer,
    );

/** Whether a viewer hears an appeal that has not ended. */
const hears = ({ viewer, world }: At, appealId: unknown): boolean => {
  const { hearerId, endedAt } = world.find('appeals', appealId)!;
  return hearerId === viewer && endedAt === null;
};

/** In a case otherwise than by handling it, also before they know of it (rule 2). */
const IN_IT: readonly string[] = [
  ...['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS', 'COMPANION'],
  ...['COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER', 'MEDIATOR'],
];

const isInCase = (world: World, personId: unknown, caseId: unknown): boolean => {
  const isThem = (one: Stored) => one['caseId'] === caseId && one['personId'] === personId;
  return (
    world.all('parties').some(isThem) ||
    world.all('witnesses').some(isThem) ||
    world.all('role_grants').some((one) => isThem(one) && IN_IT.includes(String(one['capacity'])))
  );
};

/** The data protection officer; the deputy where every officer is in it (rule 2). */
const decides = ({ viewer, world }: At, isInIt: (personId: unknown) => boolean): boolean => {
  const isFree = (one: Stored) =>
    one['suspendedAt'] === null && world.officesOf(one.id).includes('DATA_PROTECTION_OFFICER') && !isInIt(one.id);
  const offices = world.officesOf(viewer);
  return (
    !isInIt(viewer) &&
    (offices.includes('DATA_PROTECTION_OFFICER') ||
      (offices.includes('DEPUTY_DATA_PROTECTION_OFFICER') && !world.all('people').some(isFree)))
  );
};

const decidesOnData = (at: At): boolean => {
  const { row, world } = at;
  const theirCases = new Set(
    world.all('role_grants').flatMap((one) => (one['personId'] === row['personId'] ? [one['caseId']] : [])),
  );
  return decides(
    at,
    (personId) => personId === row['personId'] || [...theirCases].some((caseId) => isInCase(world, personId, caseId)),
  );
};

const decidesOnReads = (at: At): boolean => decides(at, (personId) => isInCase(at.world, personId, at.row.id));

/** What whoever declared a conflict was in the case until then: the parts whose grants ended with it. */
const partKnown = ({ row, viewer, world }: At): boolean => {
  const parts = world
    .all('role_grants')
    .filter((one) => one['caseId'] === row['caseId'] && one['personId'] === row['personId'])
    .filter((one) => one['untilAt'] === row['declaredAt'])
    .map((one) => String(one['capacity']));
  const leads = world.cast.lettersOf(String(row['caseId']), viewer).has('L');
  return parts.some((one) => (leads ? one !== 'ADVISER' : KNOWN_TO_OVERSEER.includes(one)));
};

/** What the words after a letter mean. */
const CONDITIONS: Readonly<Record<string, (at: At) => boolean>> = {
  own: ({ thing, row, viewer }) =>
    row[OWNER[thing.noun] ?? 'personId'] === viewer && (thing.noun !== 'Companion' || row['status'] === 'UNDERTAKEN'),
  // Judged where the events are: `expected.ts`
  'who may see what it is about': () => true,
  themselves: ({ row, viewer }) => row.id === viewer,
  // Also after the respondent has lost sight of a case that is closed
  'once R is informed': ({ row, world }) =>
    world
      .all('parties')
      .some((one) => one['caseId'] === row['caseId'] && one['capacity'] === 'RESPONDENT' && one['since'] !== null),
  'whom they accompany': (at) =>
    accompanies(at, (one) => one['caseId'] === at.row['caseId'] && one['askedById'] === at.row['personId']),
  'whom they meet': (at) => at.row['personId'] !== null && meets(at, at.viewer, 'INVESTIGATOR', at.row['personId']),
  'whom they mediate between': (at) => meets(at, at.viewer, 'MEDIATOR', at.row['personId']),
  'of C': ({ row }) => row['capacity'] === 'COMPLAINANT',
  // Who was harmed and does not complain, or no longer does, is not the other party
  'of C or R': ({ row }) => row['capacity'] !== 'AGGRIEVED',
  'of C or AP': ({ row }) => row['capacity'] !== 'RESPONDENT',
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
  'who manages roles': ({ viewer, world }) => world.officesOf(viewer).includes('ROLE_ADMINISTRATOR'),
  'who asks about themselves': ({ row, viewer }) => row['personId'] === viewer,
  'who decides on data': decidesOnData,
  'who decides on data that is asked for': (at) => decidesOnData(at) && at.row['status'] === 'ASKED',
  'who decides on data of the case': decidesOnReads,
  'who is told to forget': ({ row, viewer }) => row['personId'] === viewer,
  'who keeps statistics': ({ row, viewer, world }) =>
    world
      .officesOf(viewer)
      .some((office) =>
        (row['about'] === 'ALL' ? ['HR_OFFICE', 'ACADEMIC_OFFICE'] : ['HEAD_OF_WELFARE']).includes(office),
      ),
  'not of the draft, of support or of mediation': ({ row }) =>
    ![...OF_THE_DRAFT, ...OF_SUPPORT].includes(String(row['kind'])) && !isOfMediation(row),
  'of the proceedings to a party': ({ row, world }) =>
    ![...MEETINGS, ...OF_THE_DRAFT, ...OF_SUPPORT].includes(String(row['kind'])) &&
    !isOfMediation(row) &&
    world.all('parties').some((one) => one['caseId'] === row['caseId'] && one['personId'] === row['personId']),
  'who is supported': (at) => personOfSide(at, supportOf(at)) === at.viewer,
  'whose support it is': (at) => supportOf(at)['personId'] === at.viewer,
  'of staff': (at) => at.world.find('people', personOfSide(at, supportOf(at)))?.['category'] !== 'STUDENT',
  'once held': ({ row }) => row['status'] === 'HELD',
  'who supports that side': (at) =>
    at.world.cast
      .lettersOf(String(at.row['caseId']), at.viewer)
      .has(supportOf(at)['side'] === 'COMPLAINANT' ? 'CS' : 'RS'),
  'whom that side lets': (at) => Boolean(supportOf(at)['sharesNotes']),
  'who is referred': (at) => personOfSide(at, at.row) === at.viewer,
  'who asks for it': ({ row, viewer }) => row['personId'] === viewer,
  'who is asked for it': ({ row, viewer }) => row['askedOfId'] === viewer,
  'who invites them': ({ row, viewer }) => row['invitedById'] === viewer,
  'of a part they know': partKnown,
  'of a part they know, told why': (at) => partKnown(at) && !at.row['withheld'],
  'who is consulted': ({ row, viewer }) => row['personId'] === viewer,
  'who asked': ({ row, viewer }) => row['askedById'] === viewer,
  'who advises': ({ row, viewer }) => row['advisedById'] === viewer,
  'to whom it came': ({ row, viewer }) => row['receivedById'] === viewer,
  'who took it down': ({ row, viewer }) => row['takenById'] === viewer,
  'who refers': ({ row, viewer }) => row['referredById'] === viewer,
  'once shared': sharedWithThem,
  'once forwarded and shared': (at) => at.row['forwardedAt'] !== null && sharedWithThem(at),
  'addressed to them': ({ row }) => row['addressedTo'] === 'WELFARE',
  // Mediation
  'of no mediation': (at) => meetingOf(at)['kind'] !== 'MEDIATION',
  'as mediator': (at) => attend(at.world, meetingOf(at).id, at.viewer)?.['capacity'] === 'MEDIATOR',
  'who recorded them': ({ row, viewer }) => row['recordedById'] === viewer,
  'of their own mediation meeting': (at) =>
    at.row['intervieweeId'] === at.viewer && meetingOf(at)['kind'] === 'MEDIATION',
  'invited to it': (at) =>
    at.world
      .all('mediation_questions')
      .some((one) => one['mediationId'] === mediationOf(at) && one['personId'] === at.viewer),
  'who mediates': ({ row, viewer }) => row['mediatorId'] === viewer,
  'who is asked it': ({ row, viewer }) => row['personId'] === viewer,
  'who asks it': ({ row, viewer }) => row['askedById'] === viewer,
  'of consent': ({ row }) => OF_CONSENT.includes(String(row['kind'])),
  'of consent of a student': ({ row, world }) =>
    OF_CONSENT.includes(String(row['kind'])) && world.find('people', row['personId'])?.['category'] === 'STUDENT',
  'between students': ({ row, world }) => world.find('cases', row['caseId'])!['procedure'] === 'ANNEXE_B',
  // Interim measures
  'whom it is on': ({ row, viewer, world }) =>
    sidesOf(row).some((letter) => world.cast.lettersOf(String(row['caseId']), viewer).has(letter)),
  'who carries it out': ({ row, viewer }) => row['ownerId'] === viewer,
  'where it limits contact': ({ row }) => Boolean(row['limitsContact']),
  'named in what they carry out': ({ row, viewer, world }) => {
    const side = row['capacity'] === 'RESPONDENT' ? 'R' : 'C';
    const inCase = (one: Stored) => one['caseId'] === row['caseId'];
    return (
      world
        .all('interim_measures')
        .some((one) => inCase(one) && one['ownerId'] === viewer && sidesOf(one).includes(side)) ||
      world
        .all('actions')
        .some(
          (one) =>
            inCase(one) &&
            one['implementerId'] === viewer &&
            Boolean(one[side === 'C' ? 'onComplainant' : 'onRespondent']),
        )
    );
  },
  // After the outcome
  'it concerns them': ({ row, viewer, world }) => {
    const letters = world.cast.lettersOf(String(row['caseId']), viewer);
    return (letters.has('C') && Boolean(row['onComplainant'])) || (letters.has('R') && Boolean(row['onRespondent']));
  },
  'carrying it out': ({ thing, row, viewer, world }) =>
    (thing.noun === 'Action' ? row : world.find('actions', row['actionId'])!)['implementerId'] === viewer,
  'hearing it': (at) => hears(at, at.thing.noun === 'Appeal' ? at.row.id : at.row['appealId']),
  'put to them': (at) =>
    at.world.all('bundle_items').some((one) => one['evidenceId'] === at.row.id && hears(at, one['appealId'])),
  'asked to agree to it': ({ row, viewer, world }) =>
    world.all('agreements').some((one) => one['flagId'] === row.id && one['personId'] === viewer),
  'of a student': ({ thing, row, world }) =>
    (thing.noun === 'Disclosure'
      ? world.all('disclosure_subjects').filter((one) => one['disclosureId'] === row.id)
      : [row]
    ).some((one) => world.find('people', one['personId'])?.['category'] === 'STUDENT'),
  'about them and not deferred': ({ row, viewer, world }) =>
    world.all('disclosure_subjects').some((one) => one['disclosureId'] === row.id && one['personId'] === viewer) &&
    !world
      .all('deferrals')
      .some((one) => one['disclosureId'] === row.id && one['personId'] === viewer && one['endedAt'] === null),
  'of a disclosure': ({ row }) => row['disclosureId'] !== null,
  'since they were informed': ({ row, viewer, world }) =>
    world
      .all('parties')
      .some(
        (one) =>
          one['caseId'] === row['caseId'] &&
          one['personId'] === viewer &&
          typeof one['since'] === 'string' &&
          one['since'] <= String(row['putAt']),
      ),
  // Rule 11: whoever leads, oversees, investigates or looks after the welfare in the other case as well
  'of both': ({ row, viewer, world }) => {
    const there = world.cast.lettersOf(String(row['otherId']), viewer);
    return (['L', 'O', 'H', 'I'] as const).some((letter) => there.has(letter));
  },
  'not of an adviser': ({ row }) => row['capacity'] !== 'ADVISER',
  'of an emergency': ({ row }) => row['capacity'] === 'EMERGENCY',
  'of a party, handler, mediator, implementer or in an emergency': ({ row }) =>
    KNOWN_TO_OVERSEER.includes(String(row['capacity'])),
};

const LETTERS: readonly string[] = 'C AP R W Co CS RS L I M O H Im Int Av He DP anybody'.split(' ');

/** Those that are one for each case, and have its id. */
const OF_CASES = ['Case', 'YourRecord', 'WhoRead'];

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
  const caseId = OF_CASES.includes(thing.noun) ? row.id : row['caseId'];
  const letters = typeof caseId === 'string' ? world.cast.lettersOf(caseId, viewer) : new Set<Letter>();
  return line.some(
    ({ letter, holds }) =>
      (letter === 'anybody' || letters.has(letter as Letter)) && holds({ thing, row, viewer, world }),
  );
}
