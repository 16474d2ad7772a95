import { administrates } from '../people/person';

/** What `availableActionsOn` asks of a thing that belongs to no case. */
export const OF_COLLEGE = "'COLLEGE' AS `procedure`, 1 AS procedureVersion, 0 AS facts";

/** Everybody who manages roles, as `v`: nobody else reaches what is joined to it. */
export const ADMINISTRATORS = `people v ON ${administrates('v.id')}`;
