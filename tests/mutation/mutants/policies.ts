import type { Policy, Rule } from '../../../src/policy/policy';
import type { Mutant } from '../change';
import { withOneMore, without } from './lists';
import { capacities, type Place, places } from './places';

/** Every rule removed, narrowed, widened or given to others, every field shown to each capacity, reads kept off the record. */
export const ofPolicies = (): Mutant[] => places().policies.flatMap((place) => ofPolicy(place));

function ofPolicy({ file, exported, value: policy }: Place<Policy>): Mutant[] {
  const { noun, rules, confidential } = policy;
  const rulesAre = (name: string, to: readonly Rule[]): Mutant => ({
    name: `${noun}: ${name}`,
    change: { file, at: [exported, 'rules'], to },
  });
  const shown = capacities().flatMap((capacity) =>
    policy.fields.map((field) => {
      const rule: Rule = { clause: 'A.24', standing: [capacity], fields: ['id', field] };
      return rulesAre(`${field} is open to ${capacity}`, [...rules, rule]);
    }),
  );
  return [
    ...rules.flatMap((rule, index) =>
      ofRule(policy, rule).map(([name, to]) =>
        rulesAre(`${rule.clause} ${rule.standing.join(' + ')} ${name}`, rules.toSpliced(index, 1, ...to)),
      ),
    ),
    ...shown,
    {
      name: `${noun}: reading it goes ${confidential ? 'on no' : 'on'} record`,
      change: { file, at: [exported, 'confidential'], to: !confidential },
    },
    ...without(policy.fields).map(({ gone, rest }) => ({
      name: `${noun}: ${gone} is not classified`,
      change: { file, at: [exported, 'fields'] as const, to: rest },
    })),
  ];
}

/** What a rule can become: nothing, something narrower or wider, or one more for somebody else. */
function ofRule({ fields, words }: Policy, rule: Rule): (readonly [name: string, to: readonly Rule[]])[] {
  const all = capacities();
  return [
    ['is removed', []],
    ...without(rule.fields).map(({ gone, rest }) => [`no longer opens ${gone}`, [{ ...rule, fields: rest }]] as const),
    ...withOneMore(rule.fields, fields).map(
      ({ more, all: wider }) => [`also opens ${more}`, [{ ...rule, fields: wider }]] as const,
    ),
    ...without(rule.standing).map(
      ({ gone, rest }) => [`does not ask for ${gone}`, [{ ...rule, standing: rest }]] as const,
    ),
    ...withOneMore(rule.standing, Object.keys(words)).map(
      ({ more, all: narrower }) => [`also asks for ${more}`, [{ ...rule, standing: narrower }]] as const,
    ),
    ...rule.standing
      .filter((word) => all.includes(word))
      .flatMap((word) =>
        all
          .filter((other) => !rule.standing.includes(other))
          .map((other) => {
            const standing = rule.standing.map((one) => (one === word ? other : one));
            return [`holds for ${other} too`, [rule, { ...rule, standing }]] as const;
          }),
      ),
  ];
}
