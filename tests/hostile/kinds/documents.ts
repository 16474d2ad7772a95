import { ask, type Kind, MARK, times } from '../request';
import { hostileId, hostileNumber, hostileText } from '../values';

const WORDS = [
  ...['{', '}', '(', ')', ':', '$', '!', '...', '@', '[', ']', '"', '"""', '&', '|', '=', '#', ',', '\ufeff'],
  ...['query', 'mutation', 'subscription', 'fragment', 'on', 'type', 'extend', 'schema', 'null', 'true'],
  ...[
    'case',
    'cases',
    'viewer',
    'node',
    'Case',
    'Query',
    'first',
    'id',
    'edges',
    '__proto__',
    '__schema',
    '__typename',
  ],
  ...['include', 'skip', 'if', '-1', '9e99', '0x1', '1_000', MARK],
];

const NODE_FIELDS = [
  'parties { name }',
  'meetings { case { id } notes { text } }',
  'grants { id }',
  'notices { text }',
  'complaint { nature }',
];

/** Documents that are not GraphQL, or ask for too much. */
export const DOCUMENTS: readonly Kind[] = [
  {
    name: 'words in any order',
    weight: 6,
    make: (dice, means) =>
      ask(dice, means, times(dice.below(40), () => dice.pick(WORDS)!).join(dice.chance(0.9) ? ' ' : '')),
  },
  {
    name: 'characters in any order',
    weight: 3,
    make: (dice, means) => ask(dice, means, times(1 + dice.below(8), () => hostileText(dice)).join('')),
  },
  {
    name: 'deep documents',
    weight: 3,
    make(dice, means) {
      const deep = 5 + dice.below(400);
      const [open, close] = dice.pick([
        ['parties{', '}'],
        ['meetings{case{', '}}'],
        ['...on Case{', '}'],
        ['a:case{', '}'],
      ] as const)!;
      return ask(
        dice,
        means,
        `{case(id:"${MARK}"){${open.repeat(deep)}id${close.repeat(dice.chance(0.8) ? deep : deep - 1)}}}`,
      );
    },
  },
  {
    name: 'deep values',
    weight: 2,
    make: (dice, means) => {
      const deep = 5 + dice.below(1_500);
      const [open, close] = dice.pick([
        ['[', ']'],
        ['{a:', '}'],
      ] as const)!;
      return ask(
        dice,
        means,
        `{cases(first:1,filter:{stage:${open.repeat(deep)}"${MARK}"${close.repeat(deep)}}){totalCount}}`,
      );
    },
  },
  {
    name: 'wide documents',
    weight: 2,
    make: (dice, means) =>
      ask(dice, means, `{ ${`${dice.pick(NODE_FIELDS)!} `.repeat(5 + dice.below(600))} # ${MARK}\n}`),
  },
  {
    name: 'aliases',
    weight: 3,
    make(dice, means) {
      const aliases = times(
        2 + dice.below(120),
        (n) => `a${String(n)}: node(id: "${hostileId(dice, means).replace(/[^\w=-]/g, '')}") { id }`,
      );
      return ask(
        dice,
        means,
        dice.chance(0.5) ? `{ ${aliases.join(' ')} }` : `{ ...f } fragment f on Query { ${aliases.join(' ')} }`,
      );
    },
  },
  {
    name: 'fragments in circles, and that double',
    weight: 3,
    make(dice, means) {
      const count = 2 + dice.below(150);
      const next = (n: number) => `f${String(dice.chance(0.7) ? (n + 1) % count : dice.below(count))}`;
      const fragments = times(
        count,
        (n) => `fragment f${String(n)} on Case { ...${next(n)} ...${next(n)} meetings { case { ...${next(n)} } } }`,
      );
      return ask(dice, means, `query ${MARK} { case(id: "x") { ...f0 } } ${fragments.join(' ')}`);
    },
  },
  {
    name: 'pages of pages',
    weight: 2,
    make: (dice, means) =>
      ask(
        dice,
        means,
        `query ($n: Int) { ${times(1 + dice.below(18), (n) => `p${String(n)}: cases(first: $n) { edges { node { meetings { notes { text comments { text } } invitations { name } companions { name } } witnesses { name } grants { name } } } }`).join(' ')} }`,
        {
          n: dice.pick([1, 100, 101, 0, -1, 2 ** 31]),
        },
      ),
  },
  {
    name: 'directives and variables without end',
    weight: 2,
    make(dice, means) {
      const count = 5 + dice.below(300);
      const query = dice.chance(0.5)
        ? `{ viewer { name ${'@include(if: true) '.repeat(count)} } }`
        : `query (${times(count, (n) => `$v${String(n)}: ${dice.pick(['Int', 'String!', '[[[ID]]]', 'CaseFilter', 'Nothing'])!} = ${dice.pick(['1', '"x"', '[[["y"]]]', '{}', 'null'])!}`).join(' ')}) { viewer { name } }`;
      return ask(dice, means, query, { [`v0${MARK}`]: 1 });
    },
  },
  {
    name: 'numbers that nothing holds',
    weight: 2,
    make: (dice, means) =>
      ask(
        dice,
        means,
        `{ cases(${dice.pick(['first', 'last', 'first: 1, after', 'first: 1, before'])!}: ${hostileNumber(dice)}) { totalCount } caseEvents(first: ${hostileNumber(dice)}) { edges { cursor } } } # ${MARK}`,
      ),
  },
  {
    name: 'questions about the schema, nested',
    weight: 1,
    make(dice, means) {
      const nested = (deep: number): string =>
        deep === 0 ? 'name' : `fields { type { ${nested(deep - 1)} } } ofType { ${nested(deep - 1)} }`;
      return ask(
        dice,
        means,
        `query ${MARK} { __schema { types { ${nested(dice.below(7))} } } __type(name: "${MARK}") { ${nested(2)} } }`,
      );
    },
  },
  {
    name: 'subscriptions, and several operations',
    weight: 1,
    make: (dice, means) =>
      ask(
        dice,
        means,
        dice.pick([
          `subscription { ${MARK} }`,
          'query A { viewer { name } } query B { viewer { name } }',
          `query A { viewer { name } } mutation ${MARK} { x }`,
          'subscription { caseEvents { id } }',
          'type Query { a: Int }',
          'extend schema @link(url: "x")',
        ])!,
      ),
  },
];
