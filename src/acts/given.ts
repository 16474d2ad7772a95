import { Field } from 'type-graphql';
import { z } from 'zod';
import { Refused } from '../errors';

type ReturnTypeFunc = NonNullable<Parameters<typeof Field>[0]>;

const checks = new Map<unknown, Record<string, z.ZodType>>();
const wholes = new Map<unknown, z.ZodObject>();

/** A field of an input: its type, how it is checked, what it means, and how much of it there can be. Optional when the check takes nothing. */
export const Given =
  (type: ReturnTypeFunc & (() => unknown), check: z.ZodType, description: string): PropertyDecorator =>
  (target, property) => {
    const of = checks.get(target.constructor) ?? {};
    checks.set(target.constructor, { ...of, [String(property)]: check });
    const says = check.description ? `${description} ${check.description}` : description;
    Field(type as never, { description: says, nullable: check.safeParse(undefined).success })(target, property);
  };

const checksOf = (input: unknown): Record<string, z.ZodType> =>
  typeof input === 'function' ? { ...checksOf(Object.getPrototypeOf(input)), ...checks.get(input) } : {};

/** The check of a whole input class, with those it extends; nested inputs use it too. */
export function checkOf(input: unknown): z.ZodObject {
  let whole = wholes.get(input);
  // zod compiles a check when it is first used
  if (!whole) wholes.set(input, (whole = z.object(checksOf(input))));
  return whole;
}

/** The input as it may be used, or a refusal that names each field that is not as it must be. */
export function checked<I>(input: new () => I, value: unknown): I {
  const result = checkOf(input).safeParse(value);
  if (result.success) return result.data as I;
  throw new Refused(
    result.error.issues.map(({ path, message }) => ({
      code: 'INVALID',
      field: ['input', ...path.map(String)],
      message,
      clause: null,
    })),
  );
}
