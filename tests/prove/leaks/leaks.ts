import { OF_PATHS } from './paths';
import type { Leak } from './planting';
import { OF_WRITES } from './writes';
import { OF_POLICIES } from './rules';

/** Every way in which the tests can make the product leak. */
export const LEAKS: readonly Leak[] = [...OF_POLICIES, ...OF_PATHS, ...OF_WRITES];
