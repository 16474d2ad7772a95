import { Field, InputType, ObjectType } from 'type-graphql';
import { Given, checkOf } from '../acts/given';
import { day, line, listOf, orNothing, prose } from '../acts/checks';
import { z } from 'zod';
import { OFFICES, type Office } from '../procedures/office';
import { PROCEDURES } from '../procedures/procedures';
import { Node, Seen } from '../reading/door';
import { enumOf, OfficeName } from '../reading/enums';
import { Derived, Shown } from '../reading/fields';
import type { Derivation } from '../reading/noun';
import { PlainDate } from '../reading/scalars';

export const StaffCategory = enumOf(
  'StaffCategory',
  'The category of staff a complaint is about; it decides who oversees the case (A.1).',
  {
    ACADEMIC_STAFF: 'Academic staff: the Principal oversees.',
    SUPPORT_STAFF: 'Support staff: the Treasurer oversees.',
    ASSOCIATED: 'Tied to the college short of employment.',
  },
);

@ObjectType({ description: 'Something that happened, as the complainant describes it (A.9).' })
export class Incident extends Seen {
  @Field(() => PlainDate, { nullable: true, description: 'On which day, if known.' })
  readonly date!: string | null;

  @Field(() => String, { description: 'What happened, where, and who saw it.' })
  readonly description!: string;
}

@InputType({ description: 'Something that happened (A.9).' })
export class IncidentInput {
  @Given(() => PlainDate, orNothing(day()), 'On which day, if known.')
  readonly date!: string | null;

  @Given(() => String, prose(2_000), 'What happened, where, and who saw it.')
  readonly description!: string;
}

export const incidents = () => listOf(checkOf(IncidentInput), 50);

export const staffCategory = () => z.enum(Object.keys(PROCEDURES[0]!.overseer) as [string, ...string[]]);
export const offices = () => listOf(z.enum(Object.keys(OFFICES) as [Office, ...Office[]]), 6);
export const office = () => z.enum(Object.keys(OFFICES) as [Office, ...Office[]]);
export const optionalProse = () => orNothing(prose());
export const optionalLine = () => orNothing(line());

/** What a complaint says (A.9), in draft and as submitted. */
@ObjectType()
export abstract class ComplaintContent extends Node {
  @Shown(() => String, 'The nature of the behaviour.')
  readonly nature!: string | null;

  @Shown(() => String, 'Its effect.')
  readonly effect!: string | null;

  @Shown(() => String, 'The resolution sought.')
  readonly resolution!: string | null;

  @Derived(() => [Incident], 'What happened when.')
  readonly incidents!: readonly Incident[] | null;

  @Shown(() => String, 'Who may have seen or heard it, in the complainant’s words.')
  readonly witnesses!: string | null;

  @Shown(() => String, 'What was tried to resolve it, and what came of it.')
  readonly attempts!: string | null;

  @Shown(() => String, 'Who is complained of, in the complainant’s words (A.8).')
  readonly respondentDescription!: string | null;

  @Shown(() => StaffCategory, 'The category of staff they belong to, as the complainant knows it.')
  readonly respondentStaff!: string | null;

  @Shown(() => OfficeName, 'The office they hold, if the complaint is against an officer (A.8).')
  readonly respondentOffice!: string | null;

  @Derived(() => [OfficeName], 'Officers the complainant asks to keep out of it (A.8).')
  readonly avoid!: readonly string[] | null;
}

export const CONTENT_COLUMNS =
  'd.id, d.caseId, d.nature, d.effect, d.resolution, d.incidents AS incidentsJson, d.witnesses, d.attempts, d.respondentDescription, d.respondentStaff, d.respondentOffice, d.avoid AS avoidJson';

export const contentDerived: Readonly<Record<string, Derivation>> = {
  incidents: { as: Incident, from: (row) => JSON.parse(row['incidentsJson'] as string) as unknown },
  avoid: { from: (row) => JSON.parse(row['avoidJson'] as string) as unknown },
};
