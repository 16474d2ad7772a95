import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const environment = 'only src/config.ts reads the environment';
const publishing =
  'resolvers and fields are declared with the typed decorators of src/reading, which refuse whatever has not come through the door';

// What resolves data for a client. src/reading wraps these; nobody else may have the originals.
const PUBLISHING = ['FieldResolver', 'Mutation', 'Query', 'Resolver', 'Subscription'];

const noProcessModule = ['process', 'node:process'].map((name) => ({ name, message: environment }));

export default defineConfig(
  { ignores: ['node_modules/', 'coverage/', 'dist/', '.data/', 'schema/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A function that fits a promised interface need not wait for anything itself.
      '@typescript-eslint/require-await': 'off',
      // Migrations, decorated classes without members, listeners.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // One type parameter is often what ties a row class to its seen class.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // With noUncheckedIndexedAccess an index known to be there must be said to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 150 }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment }],
      'no-restricted-imports': [
        'error',
        {
          paths: [...noProcessModule, { name: 'type-graphql', importNames: PUBLISHING, message: publishing }],
          patterns: [{ group: ['type-graphql/*'], message: publishing }],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "ImportExpression[source.value='type-graphql']", message: publishing },
        { selector: "ExportAllDeclaration[source.value='type-graphql']", message: publishing },
        { selector: "MemberExpression[property.name='env'][object.property.name='process']", message: environment },
      ],
    },
  },

  // A procedure is read as a whole, like the text it comes from
  { files: ['src/procedures/{annexeA,annexeB,itServices}.ts'], rules: { 'max-lines': ['error', { max: 300 }] } },
  // So is a list with one entry for each thing there is
  {
    files: ['src/procedures/happening.ts', 'src/graphql/features.ts'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['src/reading/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: noProcessModule }] },
  },
  {
    files: ['src/config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },

  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  { files: ['**/*.{cjs,mjs,js}'], languageOptions: { globals: globals.node } },
);
