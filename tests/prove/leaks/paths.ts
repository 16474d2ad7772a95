import { Node, see } from '../../../src/reading/door';
import { parseGlobalId } from '../../../src/reading/globalId';
import { type Noun, nounNamed } from '../../../src/reading/noun';
import { type Line, speakingOf } from '../../../src/dataProtection/readings';
import type { Reader } from '../../../src/database/database';
import { Stretches } from '../../../src/live/stretches';
import { CAPACITIES_NOW, rowsForEverybody } from '../../../src/reading/rows';
import { Seal } from '../../../src/reading/seal';
import { Viewer } from '../../../src/reading/viewer';
import { rowIdOf } from '../stage/people';
import { type Leak, replace, resolver, statement, together } from './planting';

/** The last change of a case for whom it may be hidden. */
const RAW_CHANGE = '(SELECT MAX(e.at) FROM events e WHERE e.caseId = c.id)';

const sealClear: Leak['plant'] = together(
  () =>
    replace(
      Seal.prototype,
      'seal',
      () => (_viewer, _purpose, text) => Buffer.from(text.padEnd(40)).toString('base64url'),
    ),
  () =>
    replace(
      Seal.prototype,
      'open',
      () => (_viewer, _purpose, sealed) => Buffer.from(sealed, 'base64url').toString().trim(),
    ),
);

/** Answers to one viewer what another one was just answered. */
const sharedLoader: Leak['plant'] = () => {
  const shared = new Map<string, unknown>();
  const sources = new WeakMap<object, string>();
  return replace(
    Viewer.prototype,
    'many',
    (many) =>
      async function (this: Viewer, noun: Noun, key: string, value: string) {
        const source = sources.get(this.source) ?? String(Math.random());
        sources.set(this.source, source);
        if (noun.viewerColumn !== undefined) return many.call(this, noun, key, value);
        const name = [source, this.now, noun.policy.noun, key, value].join(' ');
        if (!shared.has(name)) shared.set(name, many.call(this, noun, key, value));
        return shared.get(name);
      } as typeof many,
  );
};

/** Every entry that a stream comes upon is sent. */
const everyEntry = { isTold: (row: Record<string, unknown>) => Boolean(Object.assign(row, { SUBJECT_OPEN: 1 })) };

/** What a stream reads on with, for everybody who ever had a part in a case, as if it had not ended. */
const streamedOn: Leak['plant'] = () =>
  replace(
    Stretches.prototype,
    'page',
    (page) =>
      async function (this: Stretches, ...given) {
        const before = (this as unknown as { source: Reader }).source;
        const query: Reader['query'] = async (sql, parameters) =>
          before.query(
            sql.replace(`(${CAPACITIES_NOW.replaceAll('t.now', '?')}) <> 0`, "(1 = 1 OR ? <> '')"),
            parameters,
          );
        Object.assign(this, everyEntry, { source: { query } });
        const found = await page.apply(this, given);
        Object.assign(this, { source: before });
        return found;
      },
  );

/** What a stream sends without a look at whether what it is about is for its reader. */
const streamedUnseen: Leak['plant'] = () =>
  replace(
    Stretches.prototype,
    'page',
    (page) =>
      async function (this: Stretches, ...given) {
        return page.apply(Object.assign(this, everyEntry), given);
      },
  );

/** Reads where no policy looks, shapes of pages, words of refusals, what is shared. */
// prettier-ignore
export const OF_PATHS: readonly Leak[] = [
  { name: 'totalCount before scoping', plant: statement(/(SELECT COUNT\(\*\) AS n .*)s\.personId = \?/s, "$1(s.personId = ? OR 1 = 1)") },
  { name: 'updatedAt of the raw case', plant: (schema) => together(statement(/s\.changedAt AS updatedAt/, `${RAW_CHANGE} AS updatedAt`))(schema) },
  { name: 'cases ordered by a hidden change', plant: statement(/ORDER BY s\.changedAt/, `ORDER BY ${RAW_CHANGE}`) },
  { name: 'a filter on the stage without its mask', plant: statement(/(\(\(CASE [^&]*& \d+\) <> 0) AND c\.stage IN/, '(1 = 1 OR $1) AND c.stage IN') },
  { name: 'a cursor in clear', plant: sealClear },
  { name: 'a cursor whose length tells how much has happened', plant: () => replace(Seal.prototype, 'seal', (seal) => function (this: Seal, viewer, purpose, text) { return seal.call(this, viewer, purpose, text.replace(/^0+/, '')); }) },
  { name: 'events without a look at what they are about', plant: () => replace(nounNamed('CaseEvent') as { complete: NonNullable<Noun['complete']> }, 'complete', () => async (_source, _at, rows) => rows.map((row) => ({ ...row, SUBJECT_OPEN: 1 }))) },
  { name: 'frames without a look at what they are about', plant: streamedUnseen },
  { name: 'frames go on to somebody whose grant has ended', plant: streamedOn },
  { name: 'who leads is told who read what is hidden from them', plant: () => replace(nounNamed('WhoRead')!.derived as Record<string, { from: (row: Record<string, unknown>, mask: never) => unknown }>, 'reads', (before) => ({ ...before, from: (row) => speakingOf(row['lines'] as readonly Line[], null) })) },
  { name: 'a loader shared between viewers', plant: sharedLoader },
  { name: 'the directory is open to all', plant: statement(/0 AS SELF, (\(EXISTS .*\)) AS LOOKED_UP/s, '0 AS SELF, (1 = 1 OR $1) AS LOOKED_UP') },
  { name: 'node reads as the Principal', plant: resolver('Query', 'node', async ({ args, context, usual }) => {
    const own = await usual();
    const parsed = parseGlobalId(String(args['id']));
    const noun = parsed && nounNamed(parsed.type);
    const { now, source, reads } = context.viewer;
    return own ?? (noun ? new Viewer(rowIdOf('principal'), now, source, reads).one(noun, parsed.id) : null);
  }) },
  { name: 'node without sight', plant: resolver('Query', 'node', async ({ args, context, usual }) => {
    const parsed = parseGlobalId(String(args['id']));
    const noun = parsed && nounNamed(parsed.type);
    const [row] = noun ? await rowsForEverybody(context.cloister.database, noun, context.viewer.now, parsed.id) : [];
    return (await usual()) ?? (row ? (see(context.viewer, noun!, [{ ...row, viewerId: context.viewer.personId }])[0] ?? null) : null);
  }) },
  { name: 'a field that skips the door', plant: resolver('Party', 'email', async ({ node, context }) => {
    const [row] = await context.cloister.database.query<{ email: string }>('SELECT n.email FROM parties p JOIN people n ON n.id = p.personId WHERE p.id = ?', [Node.keysOf(node).id]);
    return row?.email ?? null;
  }) },
  { name: 'redactedFields from the values', plant: resolver('Case', 'redactedFields', async ({ node, context }) => {
    const { id } = Node.keysOf(node);
    const has = async (table: string) => (await context.cloister.database.query(`SELECT id FROM ${table} WHERE caseId = ?`, [id])).length > 0;
    const empty = [(await has('investigations')) ? '' : 'investigation', (await has('responses')) ? '' : 'responses', (await has('points')) ? '' : 'points'];
    return node.redactedFields.filter((field) => !empty.includes(field));
  }) },
  { name: 'the stage in what stands in a witness’s way', plant: () => replace(nounNamed('Notes')!.derived as Record<string, { from: (row: Record<string, unknown>, mask: never) => unknown }>, 'availableActions', (before) => ({
    ...before,
    from: (row, mask) => (before.from(row, mask) as Record<string, unknown>[]).map((one) => ({ ...one, reasons: [`The case is at ${String(row['stage'])}.`] })),
  })) },
];
