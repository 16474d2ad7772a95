import type { ActRule, Clause } from '../procedure';

/** The lead is given by whoever oversees, who can take it back. */
// prettier-ignore
export const takingBackTheLead = (clause: Clause): ActRule =>
  ({ act: 'endAppointment', on: 'RoleGrant', clause, says: 'Takes the lead back from whom it was delegated to: whoever oversees leads from then on.', by: [['OVERSEER', 'OF_CASE_LEAD']] });

// prettier-ignore
export const endingAnInvestigation = (clause: Clause): ActRule =>
  ({ act: 'endAppointment', on: 'RoleGrant', clause, says: 'Ends the appointment of an investigator, or one that is to begin.', by: [['CASE_LEAD', 'OF_INVESTIGATOR']] });
