import { OF_PATHS } from './paths';
import type { Leak } from './planting';
import { OF_WRITES } from './writes';
import { OF_POLICIES } from './rules';

/** Leaks of what is read: what happens, and what acts answer, is the same with them and without. */
export const OF_READING: readonly Leak[] = [...OF_POLICIES.map((leak) => ({ ...leak, isOfRows: true })), ...OF_PATHS];

/** Every way in which the tests can make the product leak. */
export const LEAKS: readonly Leak[] = [...OF_READING, ...OF_WRITES];
