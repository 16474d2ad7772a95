import { againstTheOverseer } from './againstTheOverseer';
import { ofAStudent } from './ofAStudent';
import { ofStaff } from './ofStaff';
import { inEveryPart } from './inEveryPart';
import type { Moment, Stories } from './stories';

/** Everything that happens, in order: at each moment somebody may see more or less than before. */
export const momentsOf = (stories: Stories): readonly Moment[] => [
  ...againstTheOverseer(stories),
  ...ofStaff(stories),
  ...ofAStudent(stories),
  ...inEveryPart(stories),
];
