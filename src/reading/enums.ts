import { registerEnumType } from 'type-graphql';
import { PERSON_CATEGORIES, RESPONDENT_KINDS } from '../procedures/category';
import { CAPACITIES } from '../procedures/capacity';
import { OFFICES } from '../procedures/office';
import { PROCEDURES } from '../procedures/procedures';

/** A GraphQL enum of words that the procedures own. */
export function enumOf(name: string, description: string, words: Readonly<Record<string, string>>): object {
  const own = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(Object.entries(words).map(([word, says]) => [word, { description: says }]));
  registerEnumType(own, { name, description, valuesConfig });
  return own;
}

/** An enum of words that several procedures may know; each says what it means there. */
export function enumOfRules(
  name: string,
  description: string,
  rules: readonly { readonly word: string; readonly says: string; readonly clause: string }[],
): object {
  const words = new Map<string, string>();
  for (const { word, says, clause } of rules)
    words.set(word, [words.get(word), `${clause}: ${says}`].filter(Boolean).join('\n\n'));
  return enumOf(name, description, Object.fromEntries(words));
}

export const Capacity = enumOf(
  'Capacity',
  'What somebody is in one case.',
  Object.fromEntries(CAPACITIES.map((one) => [one, `Is ${one.toLowerCase().replaceAll('_', ' ')} in the case.`])),
);

export const ProcedureName = enumOf(
  'Procedure',
  'A procedure of the college.',
  Object.fromEntries(PROCEDURES.map(({ id, title }) => [id, title])),
);

export const OfficeName = enumOf('Office', 'An office of the college.', OFFICES);

export const PersonCategoryEnum = enumOf(
  'PersonCategory',
  'As what somebody is tied to the college.',
  PERSON_CATEGORIES,
);

export const RespondentKindEnum = enumOf(
  'RespondentKind',
  'As what a complaint describes the one it is about; it decides the procedure (B.1) and who oversees the case (A.1).',
  RESPONDENT_KINDS,
);
