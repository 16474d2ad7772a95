import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { ActRule, RuleBook } from '../procedures/procedure';
import { RULEBOOKS } from '../procedures/procedures';
import { POLICIES } from './policies';

type Rule = RawRuleOf<MongoAbility>;

const holdingAll = (words: readonly string[]) => ({ standing: { $all: [...words] } });

const readRules: Rule[] = POLICIES.flatMap(({ noun, rules }) =>
  rules.map(({ standing, fields, clause }) => ({
    action: 'read',
    subject: noun,
    fields: [...fields],
    conditions: holdingAll(standing),
    reason: clause,
  })),
);

/** One act can have several rules: each gives it to some people, at some stages. */
const underOne = (rule: ActRule, { acts }: RuleBook): string => `${rule.act} ${String(acts.indexOf(rule))}`;

const actRules: Rule[] = RULEBOOKS.flatMap((book) =>
  book.acts.flatMap((rule) =>
    rule.by.map((words) => ({
      action: underOne(rule, book),
      subject: `${book.id}@${String(book.version)}`,
      conditions: holdingAll(typeof words === 'string' ? [words] : words),
      reason: rule.clause,
    })),
  ),
);

/** Refuses a rule that takes away, or that a missing word could satisfy: sight must stay a union of grants. */
export function onlyGranting(rules: readonly Rule[]): Rule[] {
  for (const rule of rules) {
    const asked = Object.values(rule.conditions ?? {}).flatMap((condition) => Object.entries(condition as object));
    const grants = ([operator, words]: [string, unknown]) =>
      // Whoever holds all of no words is everybody
      ['$eq', '$in', '$all'].includes(operator) && (words as readonly unknown[]).length !== 0;
    if (rule.inverted || asked.length === 0 || !asked.every(grants))
      throw new Error(`a rule on ${String(rule.subject)} does more than grant`);
  }
  return [...rules];
}

/** The one ability of the system. It knows no people, only standings. */
const ability = createMongoAbility(onlyGranting([...readRules, ...actRules]));

const as = (noun: string, standing: Iterable<string>) => subject(noun, { standing: [...standing] });

/** Whether a standing opens a field of a noun. */
export const maySee = (noun: string, field: string, standing: Iterable<string>): boolean =>
  ability.can('read', as(noun, standing), field);

/** Whether a standing may do an act under one of the rules that a book has for it. */
export const mayActUnder = (book: RuleBook, rule: ActRule, standing: Iterable<string>): boolean =>
  ability.can(underOne(rule, book), as(`${book.id}@${String(book.version)}`, standing));
