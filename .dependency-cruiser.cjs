// Which room of src/ may import which. Imports run one way: a room may import those before it in ORDER, never one after.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const FEATURES = Symbol('every folder of src that is not named here: parties, meetings, reports …');
const ORDER = [
  'procedures',
  'policy',
  'database',
  'events',
  'audit',
  'reading',
  'people',
  'grants',
  'acts',
  'cases',
  FEATURES,
  'graphql',
  'live',
  'server',
  'demo',
];
// Read from the file system, so that a new room is covered without a word here.
const features = readdirSync(join(__dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ORDER.includes(entry.name))
  .map((entry) => entry.name);

const PURE = { procedures: ['temporal-polyfill'], policy: ['@casl/ability'] };

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (names) => `(?:${names.map(literally).join('|')})`;
const roomsAt = (place) => (ORDER[place] === FEATURES ? features : [ORDER[place]]);
const nameAt = (place) => (ORDER[place] === FEATURES ? 'feature rooms' : ORDER[place]);

const oneWay = ORDER.flatMap((_, place) => {
  const here = roomsAt(place);
  const later = ORDER.slice(place + 1).flatMap((_, offset) => roomsAt(place + 1 + offset));
  if (here.length === 0) return [];
  return {
    name: `imports run one way: ${nameAt(place)}`,
    comment: `${nameAt(place)} must not import what comes after it, nor what starts everything.`,
    severity: 'error',
    from: { path: `^src/${anyOf(here)}/` },
    // At the top of src only these two lie before the rooms.
    to: { path: [...(later.length > 0 ? [`^src/${anyOf(later)}/`] : []), '^src/(?!config\\.ts$|errors\\.ts$)[^/]+$'] },
  };
});

const betweenFeatures = features.map((room) => ({
  name: `feature rooms keep apart: ${room}`,
  comment:
    'A feature does not import its sibling: a field of the other’s type is a field resolver in the room that knows it.',
  severity: 'error',
  from: { path: `^src/${literally(room)}/` },
  to: { path: `^src/${anyOf(features)}/`, pathNot: `^src/${literally(room)}/` },
}));

const pure = Object.entries(PURE).map(([room, packages], index, all) => ({
  name: `pure: ${room}`,
  comment: `${room} is read and tested without a database, GraphQL or the machine; of packages it has ${packages.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    // Itself, the pure room before it, and its packages.
    pathNot: [...all.slice(0, index + 1).map(([own]) => `^src/${own}/`), `(?:^|/)node_modules/${anyOf(packages)}/`],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...betweenFeatures,
    ...pure,
    {
      name: 'no circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'errors.ts imports nothing',
      severity: 'error',
      from: { path: '^src/errors\\.ts$' },
      to: { path: '.' },
    },
    {
      name: 'config.ts lies before the rooms',
      comment: 'Every room may import it, so it imports none.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: '^(?:src|migrations|tests)/', pathNot: '^src/errors\\.ts$' },
    },
    {
      name: 'nothing imports the tests',
      severity: 'error',
      from: { path: '^(?:src|migrations)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'installed in production',
      comment: 'What runs needs a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^(?:src|migrations)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // An import of a type is an import: it says who knows whom.
    tsPreCompilationDeps: true,
  },
};
