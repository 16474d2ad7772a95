import { Case } from '../cases/case';
import { partyPolicy } from '../policy/party.policy';
import { factBits } from '../procedures/fact';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, PersonCategoryEnum } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('One of the two sides of a case. Each sees the other once the respondent is informed (A.13).')
export class Party extends Node {
  @Shown(
    () => Capacity,
    'COMPLAINANT or RESPONDENT: on which side they are. Whoever was harmed and does not complain, or no longer does, is where the complainant is.',
  )
  readonly side!: string | null;

  @Shown(
    () => Capacity,
    'COMPLAINANT, AGGRIEVED (who was harmed and does not complain, or no longer does) or RESPONDENT. Closed to companions and to whoever carries something out, who are not told that a complaint was withdrawn (A.12).',
  )
  readonly capacity!: string | null;

  @Shown(() => String, 'Their name; null while the respondent is not identified (A.13).')
  readonly name!: string | null;

  @Shown(() => PersonCategoryEnum, 'As what they are tied to the college.')
  readonly category!: string | null;

  @Shown(
    () => DateTime,
    'Since when they know of the case: the complainant from submission, the respondent once informed.',
  )
  readonly since!: string | null;

  @Shown(() => DateTime, 'When a handler said which person it is (A.13).')
  readonly identifiedAt!: string | null;

  @Shown(() => String, 'Their e-mail address, for those who have to reach them.')
  readonly email!: string | null;
}

const INFORMED = String(factBits(['RESPONDENT_INFORMED']));

export const party = noun({
  policy: partyPolicy,
  seen: Party,
  columns: `p.id, p.caseId, CASE p.capacity WHEN 'RESPONDENT' THEN 'RESPONDENT' ELSE 'COMPLAINANT' END AS side, p.capacity, n.name, n.category, p.since, p.identifiedAt, n.email,
    (p.personId = s.personId) AS OWN, (p.capacity = 'COMPLAINANT') AS OF_COMPLAINANT, (p.capacity = 'RESPONDENT') AS OF_RESPONDENT, (p.capacity = 'AGGRIEVED') AS OF_AGGRIEVED,
    ((c.facts & ${INFORMED}) <> 0) AS RESPONDENT_IS_INFORMED, (n.category = 'STUDENT') AS STUDENT,
    ${matters(partyPolicy, 'MET')} AND EXISTS (SELECT 1 FROM invitations i JOIN invitations h ON h.meetingId = i.meetingId JOIN meetings m ON m.id = i.meetingId AND m.status <> 'CANCELLED'
      WHERE i.caseId = p.caseId AND i.personId = p.personId AND h.personId = s.personId AND h.capacity IN ('INVESTIGATOR', 'MEDIATOR')) AS MET,
    ${matters(partyPolicy, 'ACCOMPANIED')} AND EXISTS (SELECT 1 FROM companions k WHERE k.caseId = p.caseId AND k.askedById = p.personId AND k.personId = s.personId AND k.status = 'UNDERTAKEN') AS ACCOMPANIED,
    ${matters(partyPolicy, 'NAMED_IN_ACTION')} AND (EXISTS (SELECT 1 FROM actions y WHERE y.caseId = p.caseId AND y.implementerId = s.personId AND y.endsAt > t.now
      AND CASE p.capacity WHEN 'RESPONDENT' THEN y.onRespondent ELSE y.onComplainant END > 0) OR EXISTS (SELECT 1 FROM interim_measures x WHERE x.caseId = p.caseId AND x.ownerId = s.personId
      AND CASE p.capacity WHEN 'RESPONDENT' THEN x.bindsRespondent + x.protectsRespondent ELSE x.bindsComplainant + x.protectsComplainant END > 0)) AS NAMED_IN_ACTION`,
  from: 'parties p ON p.caseId = s.caseId JOIN cases c ON c.id = p.caseId LEFT JOIN people n ON n.id = p.personId',
  keys: { id: 'p.id', caseId: 'p.caseId' },
  order: 'p.capacity',
});

export const partiesOfCase = edgeToMany(
  () => Case,
  'parties',
  party,
  'caseId',
  'The two sides, as far as you may know of them.',
);
