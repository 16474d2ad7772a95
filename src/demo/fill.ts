import type { GraphQLSchema } from 'graphql';
import { OfficeRow } from '../people/office.row';
import { PersonRow } from '../people/person.row';
import type { Cloister } from '../reading/cloister';
import { unanswered } from './aboutAService';
import { atStageTwo, betweenStudents } from './betweenStudents';
import { ToldClock } from './clock';
import { counterComplaint } from './counterComplaint';
import { decided } from './decided';
import { Enactment } from './enact';
import { addressOf, DEMO_NAMES, type DemoName, type DemoPerson, PEOPLE, subjectOf } from './people';
import { inMediation } from './inMediation';
import { justSubmitted } from './justSubmitted';
import { Story } from './story';
import { underInvestigation } from './underInvestigation';
import { withoutComplaint } from './withoutComplaint';
import { withThePolice } from './withThePolice';

/** How many days ago the stories of the demo begin. */
const DAYS_AGO = 30;

/** How much earlier one of them does: twenty working days have passed since, whatever holidays lie between. */
const EARLIER = 15;

/** Fills an empty database with the college of the demo, and lets its cases happen by the product’s own acts. */
export async function fillDemo(cloister: Cloister, schema: GraphQLSchema): Promise<boolean> {
  const known = await cloister.database.query('SELECT id FROM people LIMIT 1');
  if (known.length > 0) return false;
  const at = (day: number) => new Date(Date.parse(cloister.clock.now()) + (day - DAYS_AGO) * 86_400_000).toISOString();
  const ids = await addPeople(cloister, at(-EARLIER));
  const tell = async <Told>(name: string, happen: (story: Story) => Promise<Told>, after: number): Promise<Told> => {
    const clock = new ToldClock(at(after));
    return happen(new Story(new Enactment(schema, { ...cloister, clock }), ids, clock, name));
  };
  await tell('unanswered', unanswered, -EARLIER);
  await tell('decided', decided, 1);
  await tell('under-investigation', underInvestigation, 2);
  const between = await tell('between-students', betweenStudents, 12);
  await tell('counter-complaint', async (story) => counterComplaint(story, between), 18);
  await tell('with-the-police', withThePolice, DAYS_AGO - 10);
  await tell('without-complaint', withoutComplaint, DAYS_AGO - 6);
  await tell('at-stage-two', atStageTwo, DAYS_AGO - 3);
  await tell('in-mediation', inMediation, DAYS_AGO - 14);
  await tell('just-submitted', justSubmitted, DAYS_AGO - 1);
  return true;
}

async function addPeople({ database, ids }: Cloister, since: string): Promise<Record<DemoName, string>> {
  const made = Object.fromEntries(DEMO_NAMES.map((who) => [who, ids.uuid(`demo ${who}`)])) as Record<DemoName, string>;
  const people = DEMO_NAMES.map((who) => {
    const { name, kind } = PEOPLE[who];
    return {
      id: made[who],
      name,
      email: addressOf(who),
      category: kind,
      subject: subjectOf(who),
      createdAt: since,
      suspendedAt: null,
    };
  });
  const offices = DEMO_NAMES.flatMap((who) =>
    ((PEOPLE[who] as DemoPerson).offices ?? []).map((office) => ({
      id: ids.uuid(`demo ${who} ${office}`),
      personId: made[who],
      office,
      scope: office === 'INTEGRATION' ? 'ANNEXE_A' : null,
      fromAt: since,
      untilAt: null,
    })),
  );
  await database.transaction(async (tx) => {
    await tx.insert(PersonRow, people);
    await tx.insert(OfficeRow, offices);
  });
  return made;
}
