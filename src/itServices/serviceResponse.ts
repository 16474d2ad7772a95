import { Case } from '../cases/case';
import { serviceResponsePolicy } from '../policy/service.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const FurtherStep = enumOf('FurtherStep', 'Where the complainant can go when a response does not satisfy.', {
  HEAD: 'To the head of the department, within two weeks (IT.9).',
  PROCTORS: 'To the Proctors of the University, as a student (IT.2).',
  REGISTRAR: 'To the Registrar of the University, as staff (IT.3).',
});

@SeenType('A response in writing to a complaint about a service (IT.8, IT.9).')
export class ServiceResponse extends Node {
  @Shown(() => String, 'What is answered.')
  readonly text!: string | null;

  @Shown(() => Boolean, 'Whether it is the head’s, after a review.')
  readonly byHead!: boolean | null;

  @Shown(() => DateTime, 'When it was given.')
  readonly givenAt!: string | null;

  @Shown(() => FurtherStep, 'Where one can go from here; null where it ends.')
  readonly next!: string | null;
}

export const serviceResponse = noun({
  policy: serviceResponsePolicy,
  seen: ServiceResponse,
  columns: `r.id, r.caseId, r.text, r.byHead, r.givenAt,
    CASE WHEN r.byHead = 0 THEN 'HEAD' WHEN c.complainantCategory = 'STUDENT' THEN 'PROCTORS'
      WHEN c.complainantCategory IN ('ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF') THEN 'REGISTRAR' END AS next`,
  from: 'service_responses r ON r.caseId = s.caseId JOIN cases c ON c.id = r.caseId',
  keys: { id: 'r.id', caseId: 'r.caseId' },
  order: 'r.givenAt, r.id',
});

export const serviceResponsesOfCase = edgeToMany(
  () => Case,
  'serviceResponses',
  serviceResponse,
  'caseId',
  'The response in writing, and the one after a review (IT.8, IT.9).',
);
