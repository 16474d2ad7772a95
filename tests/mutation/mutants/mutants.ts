import type { Mutant } from '../change';
import { ofCode } from './code';
import { ofPolicies } from './policies';
import { ofProcedures } from './procedures';
import { ofOtherTables } from './tables';
import { ofWalls } from './walls';

/** Every mutant there is, found in what the policies and procedures declare now. */
export const mutants = (): Mutant[] => [
  ...ofPolicies(),
  ...ofWalls(),
  ...ofProcedures(),
  ...ofOtherTables(),
  ...ofCode(),
];
