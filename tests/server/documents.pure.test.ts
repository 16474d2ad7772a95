import { parse } from 'graphql';
import { Documents } from '../../src/server/documents';

const document = (word: string, length: number) => parse(`{ ${word} } #${'x'.repeat(length)}`);

test('documents made up one by one push out those that were not asked for lately, and no more', async () => {
  const documents = new Documents();
  await documents.set('asked again', document('a', 1_000));
  await documents.set('asked once', document('b', 1_000));
  for (let made = 0; made < 600; made += 1) {
    await documents.set(String(made), document('made', 1_000));
    expect(await documents.get('asked again')).toBeDefined();
  }
  expect(await documents.get('asked once')).toBeUndefined();
  const kept = [];
  for (let made = 0; made < 600; made += 1) if (await documents.get(String(made))) kept.push(made);
  expect(kept.length).toBeGreaterThan(450);
  expect(kept.length).toBeLessThan(525);
  expect(kept.at(-1)).toBe(599);
});

test('one that is set again counts once, and one that is larger than all is not kept', async () => {
  const documents = new Documents();
  for (let again = 0; again < 600; again += 1) await documents.set('same', document('a', 1_000));
  await documents.set('other', document('b', 1_000));
  expect(await documents.get('same')).toBeDefined();
  await documents.set('vast', document('c', 600_000));
  expect(await documents.get('vast')).toBeUndefined();
});
