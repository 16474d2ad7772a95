import { enumOf } from '../reading/enums';

export const SharedThingEnum = enumOf('SharedThing', 'What a party can let their supporter see (B.12, A.24).', {
  COMPLAINT: 'The complaint as submitted; the complainant’s to share.',
  ALLEGATIONS: 'The allegations as put; the respondent’s to share.',
  CLARIFICATION: 'The complaint as clarified, once forwarded; the respondent’s to share.',
  RESPONSE: 'What the respondent answered, and answers from then on; theirs to share.',
});
