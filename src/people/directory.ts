import { Arg, Ctx } from 'type-graphql';
import { asOf } from '../reading/asOf';
import type { Context } from '../reading/cloister';
import { see } from '../reading/door';
import { Asking, Asks } from '../reading/fields';
import type { Row } from '../reading/noun';
import { LookupRow } from './lookup.row';
import { mayLookUp, Person, person } from './person';

@Asking()
export class Directory {
  @Asks(
    () => [Person],
    'The people with exactly this name or e-mail address, at most 20. For those who lead, oversee or look after a case, and role administrators; empty for everybody else. Each question goes on record (A.13, A.24).',
    false,
  )
  async people(
    @Arg('nameOrAddress', () => String, { description: 'The whole name, or the whole address.' }) nameOrAddress: string,
    @Ctx() { viewer, cloister }: Context,
  ): Promise<Person[]> {
    const asked = nameOrAddress.normalize('NFC').trim();
    const { personId, now } = viewer;
    const sql = `SELECT ? AS viewerId, NULL AS sightId, 0 AS capacities, t.now AS now, p.id, NULL AS caseId, p.name, p.email, p.category,
         (SELECT GROUP_CONCAT(o.office) FROM offices o WHERE o.personId = p.id AND o.fromAt <= t.now AND (o.untilAt IS NULL OR o.untilAt > t.now)) AS officeList,
         0 AS SELF, ${mayLookUp('?')} AS LOOKED_UP
       FROM people p WHERE (p.name = ? OR p.email = ?) AND p.suspendedAt IS NULL ORDER BY p.id LIMIT 20`;
    const values = [personId, personId, personId, asked, asked.toLowerCase()];
    const rows = await viewer.source.query<Row>(...asOf(now, sql, values));
    const found = see(viewer, person, rows);
    await cloister.database.transaction((tx) =>
      tx.insert(LookupRow, {
        askedById: personId,
        foundId: found.length === 1 ? rows[0]!.id : null,
        byAddress: asked.includes('@'),
        at: now,
      }),
    );
    return found;
  }
}
