import { anInformedCase } from '../support/cases';
import { openCollege } from '../support/college';
import { Listener, logOf } from './listener';

test('a case that somebody is at work on keeps nobody’s stream waiting', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { database } = theCase.college;
  const [first] = await logOf(theCase.lead);
  await database.transaction(async (tx) => {
    await tx.query(`SELECT id FROM cases${database.dialect.forUpdate}`);
    await tx.query('UPDATE log_head SET position = position WHERE id = 1');
    const listener = await (await Listener.of(theCase.lead, { after: first!.cursor })).live();
    expect(listener.events.length).toBeGreaterThan(5);
  });
});
