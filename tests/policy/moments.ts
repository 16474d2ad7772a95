import { betweenStudents } from './betweenStudents';
import { afterTheOutcome } from './afterTheOutcome';
import { againstTheOverseer } from './againstTheOverseer';
import { conflictsOfInterest } from './conflictsOfInterest';
import { graveMatters } from './graveMatters';
import { ofAStudent } from './ofAStudent';
import { ofStaff } from './ofStaff';
import { atStageTwo } from './atStageTwo';
import { besideTheStages } from './besideTheStages';
import { inAnEmergency } from './inAnEmergency';
import { inEveryPart } from './inEveryPart';
import { whoManagesRoles } from './whoManagesRoles';
import { informally } from './informally';
import type { Moment, Stories } from './stories';
import { withdrawnAndLinked } from './withdrawnAndLinked';

/** Everything that happens, in order: at each moment somebody may see more or less than before. */
export const momentsOf = (stories: Stories): readonly Moment[] => [
  ...againstTheOverseer(stories),
  ...ofStaff(stories),
  ...ofAStudent(stories),
  ...graveMatters(stories),
  ...inEveryPart(stories),
  ...betweenStudents(stories),
  ...besideTheStages(stories),
  ...afterTheOutcome(stories),
  ...whoManagesRoles(stories),
  ...conflictsOfInterest(stories),
  ...withdrawnAndLinked(stories),
  ...inAnEmergency(stories),
  ...atStageTwo(stories),
  ...informally(stories),
];
