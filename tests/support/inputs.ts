import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { randomUUID } from 'node:crypto';

/** The nouns that acts are on, by the field of the input that names one. */
export const TARGETS: Readonly<Record<string, string>> = {
  caseId: 'Case',
  draftId: 'ComplaintDraft',
  meetingId: 'Meeting',
  requestId: 'CompanionRequest',
  notesId: 'Notes',
  witnessId: 'Witness',
  reportId: 'Report',
  sectionId: 'ReportSection',
  stepId: 'InvestigationStep',
  evidenceId: 'Evidence',
  confidentialRequestId: 'ConfidentialRequest',
  questionId: 'QuestionToYou',
  taskId: 'Task',
  actionId: 'Action',
  appealId: 'Appeal',
  noticeId: 'Notice',
  measureId: 'InterimMeasure',
  supporterId: 'Supporter',
  supportMeetingId: 'SupportMeeting',
  consentId: 'Consent',
  mediationId: 'Mediation',
  mediationQuestionId: 'MediationQuestion',
  flagId: 'Flag',
  policeInvolvementId: 'PoliceInvolvement',
  agreementId: 'Agreement',
  deferralId: 'Deferral',
  consultationId: 'ConsultationOfYou',
  adviceId: 'Advice',
  takenComplaintId: 'TakenComplaint',
  dataRequestId: 'DataRequest',
  holdId: 'Hold',
  roleGrantId: 'RoleGrant',
  emergencyRequestId: 'EmergencyRequest',
  emergencyAccessId: 'EmergencyAccess',
  outsideInvitationId: 'OutsideInvitation',
  withdrawalId: 'Withdrawal',
  linkId: 'CaseLink',
};

/** What an office gives outside any case: `tests/operations/calendar.test.ts` and `tests/administration` are about it. */
const OUTSIDE_CASES: readonly string[] = [
  'addDayOff',
  'removeDayOff',
  'registerPerson',
  'suspendPerson',
  'resumePerson',
  'recordLeaving',
  'recordAbsence',
  'endAbsence',
  'appointToOffice',
  'signAppointment',
  'withdrawAppointment',
  'endOffice',
  'reviewOffices',
  'reviewAccounts',
  'endHandlingOf',
  'handOverHandling',
  'registerIntegration',
  'declareConflictAbout',
  'askForEmergencyAccess',
  'inviteOutsidePerson',
  'takeDownComplaint',
  'askForAdvice',
  'makeDataRequest',
  'startInvestigation',
  'referToWelfare',
  'reportConcern',
];

const SCALARS: Readonly<Record<string, unknown>> = {
  String: 'Some words',
  Int: 1,
  Boolean: true,
  DateTime: '2026-03-31T14:00:00+01:00',
  Date: '2026-12-31',
  ID: 'an id',
};

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isInputObjectType(type)) return sampleInput(type);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return SCALARS[getNamedType(type).name];
}

/** An input in which every field is given, and each is of its type. */
export function sampleInput(type: GraphQLInputObjectType): Record<string, unknown> {
  const fields = Object.values(type.getFields()).map(({ name, type: of }) => [name, sampleOf(of)] as const);
  const sample = Object.fromEntries(fields);
  if ('idempotencyKey' in sample) sample['idempotencyKey'] = randomUUID();
  if ('address' in sample) sample['address'] = 'somebody@college.test';
  if ('endsAt' in sample) sample['endsAt'] = '2026-03-31T15:00:00+01:00';
  return sample;
}

export interface Mutation {
  readonly act: string;
  readonly input: GraphQLInputObjectType;
  /** The field that names what the act is on. */
  readonly target: string;
  readonly on: string;
}

/** Every mutation on something that can be hidden, with what it is on. */
export function everyMutation(schema: GraphQLSchema): Mutation[] {
  const fields = Object.values(schema.getMutationType()!.getFields());
  return fields.flatMap(({ name: act, args }) => {
    const input = getNamedType(args[0]!.type) as GraphQLInputObjectType;
    const target = Object.keys(input.getFields()).find((field) => field in TARGETS);
    if (OUTSIDE_CASES.includes(act)) return [];
    if (target === undefined) throw new Error(`${act} is on something that these tests do not know`);
    return [{ act, input, target, on: TARGETS[target]! }];
  });
}
