/** Offices of the college, held by people for a time. An office gives no sight of a case by itself. */
export const OFFICES = {
  PRINCIPAL: 'Principal',
  VICE_PRINCIPAL: 'Vice-Principal',
  TREASURER: 'Treasurer',
  SENIOR_TUTOR: 'Senior Tutor',
  SENIOR_DEAN: 'Senior Dean',
  HEAD_OF_WELFARE: 'Acting Head of Welfare',
  DEPUTY_HEAD_OF_WELFARE: 'Deputy to the Acting Head of Welfare',
  HARASSMENT_OFFICER: 'Harassment Officer',
  HR_MANAGER: 'HR Manager',
  HR_OFFICE: 'HR Office',
  ACADEMIC_OFFICE: 'Academic Office',
  HEAD_OF_DEPARTMENT: 'Head of Department',
  IT_HANDLER: 'IT complaints handler',
  HEAD_OF_IT: 'Head of IT',
  DATA_PROTECTION_OFFICER: 'Data Protection Officer',
  DEPUTY_DATA_PROTECTION_OFFICER: 'Deputy to the Data Protection Officer',
  ROLE_ADMINISTRATOR: 'Role Administrator',
  MEDIATOR: 'Mediator',
  INVESTIGATOR: 'Investigator',
  INTEGRATION: 'Integration',
  OUTSIDE_PERSON: 'Outside person who decides when nobody of the college is left',
} as const;

export type Office = keyof typeof OFFICES;

/**
 * Who steps in, in this order, when the holder of an office is a party, supports or mediates in the case,
 * has declared a conflict, or is whom the complainant asks to avoid (A.8).
 */
const SUCCESSION: Partial<Record<Office, readonly Office[]>> = {
  PRINCIPAL: ['VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON'],
  TREASURER: ['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON'],
  HEAD_OF_WELFARE: ['DEPUTY_HEAD_OF_WELFARE', 'OUTSIDE_PERSON'],
  // Whom the Principal names: the Principal has the case until they have appointed somebody
  SENIOR_DEAN: ['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON'],
  IT_HANDLER: ['HEAD_OF_IT', 'OUTSIDE_PERSON'],
  HEAD_OF_IT: ['OUTSIDE_PERSON'],
  DATA_PROTECTION_OFFICER: ['DEPUTY_DATA_PROTECTION_OFFICER', 'OUTSIDE_PERSON'],
};

/** An office followed by those who replace it, in order. */
export const inOrderOfSuccession = (office: Office): readonly Office[] => [office, ...(SUCCESSION[office] ?? [])];

/** Senior members, who can start an investigation without a complaint and decide what is told in one (A.12, B.25, B.28). */
export const SENIOR_MEMBERS = ['PRINCIPAL', 'VICE_PRINCIPAL', 'TREASURER', 'SENIOR_TUTOR', 'SENIOR_DEAN'] as const;

/** Those, and the Acting Head of Welfare. */
export const SENIOR_OFFICES = [...SENIOR_MEMBERS, 'HEAD_OF_WELFARE'] as const satisfies readonly Office[];
