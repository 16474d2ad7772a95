import { policy } from './policy';

const WORDS = ['description', 'relevance', 'namedBy', 'namedAt'] as const;
const AS_NAMED = [...WORDS, 'contact'] as const;

/** Somebody named as having relevant evidence (A.20c, A.20e). The other side does not see who. */
export const witnessPolicy = policy({
  noun: 'Witness',
  words: {
    NAMED_BY_VIEWER: 'the viewer named them',
    OWN: 'the viewer is this witness',
    MET: 'the viewer holds a meeting to which they are invited',
  },
  fields: [...AS_NAMED, 'name', 'email', 'status', 'availableActions'],
  rules: [
    ['A.20', ['COMPLAINANT', 'NAMED_BY_VIEWER'], AS_NAMED],
    ['A.20', ['RESPONDENT', 'NAMED_BY_VIEWER'], AS_NAMED],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'INVESTIGATOR', [...WORDS, 'name', 'status', 'availableActions']],
    // Contact details are the investigator’s only of those they meet
    ['A.20', ['INVESTIGATOR', 'MET'], ['contact', 'email']],
    ['A.20', ['WITNESS', 'OWN'], ['name', 'email']],
  ],
});
