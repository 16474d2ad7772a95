import { CAPACITIES } from '../../src/procedures/capacity';
import { LODGED } from '../../src/procedures/afterwards';
import { endsWithClosing, keptForWindows, LASTS } from '../../src/procedures/closing';

// Rule 10 of the ruling: until when a part in a case lasts, once the case is closed

const UNTIL: Readonly<Record<string, string>> = {
  // Whoever helped to find out ends with it; so do who was only asked before there was a complaint, and who was let in in an emergency
  CLOSING: 'INVESTIGATOR MEDIATOR WITNESS COMPANION ADVISER EMERGENCY',
  // An implementer when monitoring ends, a supporter when support does, who hears an appeal when it is decided
  MONITORING: 'IMPLEMENTER',
  SUPPORT: 'COMPLAINANT_SUPPORTER RESPONDENT_SUPPORTER',
  APPEAL: 'HEARER',
  // The parties keep what they were given until their windows have passed
  WINDOWS: 'COMPLAINANT AGGRIEVED RESPONDENT',
  // Lead, overseer and welfare until retention ends; whom the case is told to by policy as well
  RETENTION: 'CASE_LEAD OVERSEER WELFARE INTEGRATION DATA_PROTECTION',
};

const lasting = Object.fromEntries(
  Object.entries(UNTIL).flatMap(([until, capacities]) => capacities.split(' ').map((one) => [one, until])),
);

test('every part lasts as the ruling has it', () => {
  expect(LASTS).toEqual(lasting);
});

test.each(CAPACITIES)('%s ends with the case, or is kept for the windows, or neither', (capacity) => {
  expect(endsWithClosing(capacity)).toBe(lasting[capacity] === 'CLOSING');
  expect(keptForWindows(capacity)).toBe(lasting[capacity] === 'WINDOWS');
});

test('A.22, B.23: what is lodged within the college’s reach is an appeal; the OIA and a complaint of one’s own are recorded', () => {
  expect([...LODGED].sort()).toEqual(['COLLEGE_COMPLAINTS', 'CONFERENCE_OF_COLLEGES', 'GRIEVANCE']);
});
