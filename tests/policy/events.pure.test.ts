import { POLICIES } from '../../src/policy/policies';
import { HAPPENINGS } from '../../src/procedures/happening';
import { EVENTS } from './ruling';

test.each(Object.entries(HAPPENINGS))(
  'an event %s is for whoever may see what the ruling says it is about',
  (kind, { noun, field }) => {
    expect(`${noun}.${field}`).toBe(EVENTS[kind]);
  },
);

test('the ruling speaks of every kind of event', () => {
  expect(Object.keys(EVENTS).sort()).toEqual(Object.keys(HAPPENINGS).sort());
});

// Rule 8: who read confidential content goes on record. That a case exists and where it stands is none, nor is what is one's own
test('reading is on record, but for the case itself, one’s own draft, and people', () => {
  // Nor are offices and accounts, in which nothing of any case is (rule 9), the college’s calendar, or leave to hand in a document that nobody has seen yet;
  // nor the figures of a year, which are of nobody
  const off = POLICIES.filter(({ confidential }) => !confidential).map(({ noun }) => noun);
  const ofRoles = ['Absence', 'Account', 'Appointment', 'Integration', 'OfficeHolding'];
  expect(off.sort()).toEqual(
    [...ofRoles, 'Case', 'ComplaintDraft', 'DayOff', 'Erasure', 'Person', 'UploadTicket', 'YearFigures'].sort(),
  );
});
