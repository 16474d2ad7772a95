import 'reflect-metadata';

// Each on modules of its own: what is declared once stays declared

test('a field that no policy classifies keeps the schema from being made', () => {
  jest.isolateModules(() => {
    const { Field } = jest.requireActual<typeof import('type-graphql')>('type-graphql');
    const { createSchema } = jest.requireActual<typeof import('../../src/graphql/schema')>('../../src/graphql/schema');
    const { Case } = jest.requireActual<typeof import('../../src/cases/case')>('../../src/cases/case');
    Field(() => String, { nullable: true })(Case.prototype, 'nickname');
    expect(() => createSchema()).toThrow('Case: not classified: nickname');
  });
});

test('a field that a policy classifies and nobody has keeps the schema from being made', () => {
  jest.isolateModules(() => {
    const { createSchema } = jest.requireActual<typeof import('../../src/graphql/schema')>('../../src/graphql/schema');
    const { casePolicy } =
      jest.requireActual<typeof import('../../src/policy/case.policy')>('../../src/policy/case.policy');
    (casePolicy.fields as string[]).push('phantom');
    expect(() => createSchema()).toThrow('classified but not there: phantom');
  });
});
