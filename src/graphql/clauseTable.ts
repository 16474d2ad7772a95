import { carriersOf } from '../policy/carriers';
import { CLAUSES, type ClauseEntry, clausesIn } from '../procedures/clauses';
import { PROCEDURES } from '../procedures/procedures';
import type { TestTitle } from './testTitles';

const INTRODUCTION = `# Clauses, what carries them out, and the tests that show it

Generated from \`src/procedures\`, \`src/policy\` and the titles of \`tests\`; never edited by hand. To see a clause work, run one of
its tests: \`npx jest -c tests/jest.config.cjs -t 'A.13: …'\`.

*enforce*: the system refuses what breaks it · *support*: there is an operation, a record or a time limit for it · *guide*: people are told.
`;

const NOTHING = '**nothing yet**';

const inACell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The tests that name a clause or one of its steps. */
export const testsOf = ({ clause }: ClauseEntry, titles: readonly TestTitle[]): TestTitle[] =>
  titles.filter(({ title }) => clausesIn(title).includes(clause));

function row(entry: ClauseEntry, titles: readonly TestTitle[]): string {
  const by = carriersOf(entry.clause).map(({ what }) => what);
  const shown = testsOf(entry, titles).map(({ file, title }) => `\`${file}\` ${inACell(title)}`);
  const cells = [
    entry.clause,
    entry.kind.toLowerCase(),
    entry.asks,
    by.join(' · ') || NOTHING,
    shown.join('<br>') || NOTHING,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** For each clause of the three procedures: what it asks, what carries it out, and the tests that show it. */
export function clauseTable(titles: readonly TestTitle[]): string {
  const chapters = PROCEDURES.map(({ title, acts }) => {
    const book = acts[0]!.clause.split('.')[0]!;
    const entries = CLAUSES.filter(({ clause }) => clause.startsWith(`${book}.`));
    return [
      `## ${title}`,
      '',
      '| clause | kind | what it asks | carried out by | shown by |',
      '| --- | --- | --- | --- | --- |',
      ...entries.map((entry) => row(entry, titles)),
      '',
    ];
  });
  return [INTRODUCTION, ...chapters.flat()].join('\n');
}
