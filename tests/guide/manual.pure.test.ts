import 'reflect-metadata';
import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { REQUEST_ERRORS, USER_ERRORS } from '../../src/errors';
import { createSchema } from '../../src/graphql/schema';

// The schema is the manual for clients: nothing in it is left unsaid.
const schema = createSchema();
const ours = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['ID', 'Int', 'String', 'Boolean', 'Float'].includes(name),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
}

const within = (place: string, { name, description, args = [] }: Described): [string, string | null][] => [
  [`${place}${name}`, description ?? null],
  ...args.flatMap((arg) => within(`${place}${name}.`, arg)),
];

const said = ours.flatMap((type) => {
  const fields: readonly Described[] =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values<Described>(type.getFields())
      : isEnumType(type)
        ? type.getValues()
        : [];
  return [...within('', type), ...fields.flatMap((field) => within(`${type.name}.`, field))];
});

test('each type, field, argument and value of an enum says what it means', () => {
  expect(said.filter(([, says]) => !says?.trim()).map(([name]) => name)).toEqual([]);
});

test('an act says nothing twice', () => {
  const acts = Object.values(schema.getMutationType()!.getFields());
  const twice = acts.filter(({ description }) => {
    const words = description!.split('\n\n').map((one) => one.replace(/^[^:]*: /, ''));
    return new Set(words).size < words.length;
  });
  expect(twice.map(({ name }) => name)).toEqual([]);
  expect(schema.getMutationType()!.getFields().informRespondent!.description).toBe(
    'A.13, B.18: Puts the allegations to the respondent, who sees the case from then on.',
  );
});

test('each code of an error is in the manual with what it means', () => {
  const codes = schema.getType('UserErrorCode') as GraphQLEnumType;
  expect(codes.getValues().map(({ name, description }) => [name, description])).toEqual(Object.entries(USER_ERRORS));
  for (const code of Object.keys(REQUEST_ERRORS)) expect(schema.getQueryType()!.description).toContain(`- ${code}: `);
});

test('each text that is given says how long it can be', () => {
  const inputs = ours.filter(isInputObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => String(getNamedType(field.type)) === 'String')
      .map((field) => [`${type.name}.${field.name}`, field.description ?? ''] as const),
  );
  expect(inputs.length).toBeGreaterThan(100);
  expect(inputs.filter(([, says]) => !/\d+ (characters|entries)/.test(says)).map(([name]) => name)).toEqual([]);
});

test('who sees a field is said once for each clause: contact details', () => {
  const { email } = (schema.getType('Party') as GraphQLObjectType).getFields();
  expect(email!.description).toContain('COMPLAINANT_SUPPORTER + OF_COMPLAINANT (B.12); ');
  expect(email!.description).toContain('; INVESTIGATOR + MET (A.20); ');
  const { capacity } = (schema.getType('RoleGrant') as GraphQLObjectType).getFields();
  expect(capacity!.description!.match(/CASE_LEAD \+ /g)).toHaveLength(1);
  expect(capacity!.description).toMatch(/; CASE_LEAD \+ \(OF_COMPLAINANT or (OF_\w+ or )+OF_EMERGENCY\) \(A\.24\); /);
});
