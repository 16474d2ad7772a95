import { EntityManager, type FindOperator, In, UpdateResult } from 'typeorm';
import { Refused } from '../../../src/errors';
import { ACTS } from '../../../src/graphql/features';
import { CaseGrants } from '../../../src/grants/caseGrants';
import { SightRow } from '../../../src/grants/sight.row';
import { WALLS } from '../../../src/policy/walls';
import { parseGlobalId } from '../../../src/reading/globalId';
import { nounNamed } from '../../../src/reading/noun';
import { ChangeableIds } from '../../support/ids';
import { Stage } from '../stage/stage';
import { type Leak, replace, resolver, statement, together } from './planting';

const countingReferences: Leak['plant'] = together(
  () =>
    replace(
      ChangeableIds.prototype,
      'reference',
      () =>
        function (this: ChangeableIds & { count?: number }) {
          this.count = (this.count ?? 0) + 1;
          return String(this.count).padStart(8, '0');
        },
    ),
  () =>
    replace(
      Stage.prototype,
      'begin',
      (begin) =>
        async function (this: Stage, story, passed) {
          (this.ids as ChangeableIds & { count?: number }).count = 0;
          return begin.call(this, story, passed);
        },
    ),
);

/** Who turns out to be a party or a witness goes on with what they handle. */
const keepsHandling: Leak['plant'] = () =>
  replace(
    CaseGrants.prototype,
    'end',
    (end) =>
      async function (this: CaseGrants, grant, reason) {
        if (!/^(is|became) /.test(reason)) return end.call(this, grant, reason);
      },
  );

const wallRemoved: Leak['plant'] = () => {
  const walls = WALLS as (typeof WALLS)[number][];
  const before = [...walls];
  walls.splice(0, walls.length, ...before.filter(({ closes }) => !closes.includes('COMPANION')));
  return () => walls.splice(0, walls.length, ...before);
};

/** What nobody may know of moves the time of change for all who have sight of the case. */
const changedForAll: Leak['plant'] = () =>
  replace(
    EntityManager.prototype,
    'update',
    (update) =>
      async function (this: EntityManager, target, criteria, change) {
        if (target !== SightRow || !Object.hasOwn(change, 'changedAt') || Object.keys(change).length > 1)
          return update.call(this, target, criteria, change);
        const { caseId, id } = criteria as { caseId?: unknown; id?: FindOperator<number> };
        const sights = (id?.value as unknown as readonly number[] | undefined) ?? [];
        const cases = `SELECT DISTINCT caseId FROM sights WHERE id IN (${sights.join(', ')})`;
        const found = caseId ? [] : await this.query<{ caseId: string }[]>(cases);
        const whole = caseId ?? In(found.map((one) => one.caseId));
        return update.call(this, target, { caseId: whole } as never, change);
      } as typeof update,
  );

/** What somebody did under a key is found by everybody who uses the same. */
const sharedKeys: Leak['plant'] = (schema) => {
  const shared = (sql: string) => sql.replace(/(FROM idempotency_keys WHERE) personId = \?/, "$1 ? <> ''");
  const ofTransaction = replace(
    EntityManager.prototype,
    'query',
    (query) =>
      async function (this: EntityManager, sql, parameters) {
        return query.call(this, shared(sql), parameters as never);
      } as typeof query,
  );
  const outside = statement(/(FROM idempotency_keys WHERE) personId = \?/, "$1 ? <> ''")(schema);
  return () => {
    outside();
    ofTransaction();
  };
};

/** Whose last part in a case has ended goes on seeing it. */
const endedStillRead: Leak['plant'] = () =>
  replace(
    EntityManager.prototype,
    'update',
    (update) =>
      async function (this: EntityManager, target, criteria, change) {
        const ends = target === SightRow && 'capacities' in change && change['capacities'] === 0;
        return ends ? Object.assign(new UpdateResult(), { affected: 1 }) : update.call(this, target, criteria, change);
      } as typeof update,
  );

let exists = false;

/** Says of what is there and hidden something else than of what is not there. */
const telltaleRefusal: Leak['plant'] = (schema) =>
  together(
    ...ACTS.map(({ act }) =>
      resolver('Mutation', act.name, async ({ args, context, usual }) => {
        const ids = Object.values(args['input'] as Record<string, unknown>).filter(
          (one): one is string => typeof one === 'string',
        );
        const named = ids
          .flatMap((id) => parseGlobalId(id) ?? [])
          .flatMap(({ type, id }) => (nounNamed(type) ? [{ noun: nounNamed(type)!, id }] : []));
        exists = false;
        for (const { noun, id } of named)
          exists ||=
            (await context.cloister.database.query(`SELECT id FROM ${noun.from.split(' ')[0]!} WHERE id = ?`, [id]))
              .length > 0;
        return usual();
      }),
    ),
    () =>
      replace(
        Refused,
        'because',
        (because) => (code, message, clause, field) =>
          because.call(Refused, code, code === 'NOT_FOUND' && exists ? 'It is not for you.' : message, clause, field),
      ),
  )(schema);

/** What acts write and answer: references, grants and their ends, walls, times of change, keys. */
// prettier-ignore
export const OF_WRITES: readonly Leak[] = [
  { name: 'the time of change moves for everybody', plant: changedForAll },
  { name: 'references that count', plant: countingReferences },
  { name: 'who turns out to be a party keeps the case', plant: keepsHandling },
  { name: 'a wall removed: who handles a case accompanies a party in it', plant: wallRemoved },
  { name: 'idempotency keys shared between viewers', plant: sharedKeys },
  { name: 'an ended grant is still read', plant: endedStillRead },
  { name: 'hidden and absent are refused in different words', plant: telltaleRefusal },
];
