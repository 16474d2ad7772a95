import type { Policy } from '../policy/policy';
import { POLICIES } from '../policy/policies';
import { CAPACITIES } from '../procedures/capacity';
import { openings } from './descriptions';

const CAPACITY_WORDS = new Set<string>(CAPACITIES);
const ANYBODY = 'whoever they are';

const INTRODUCTION = `# Who may see what

Generated from \`src/policy\`; never edited by hand. For each noun, one line a field and one column a capacity in the case.

- An empty cell is **no**. What is closed is null, whether or not there is a value, and is named in \`redactedFields\`.
- **yes** opens the field to that capacity; **if WORD** opens it where the word holds; a clause says why.
- \`id\` stands for the thing itself: where it is closed, there is no such thing for that viewer.
- Who is complainant, aggrieved, respondent or witness in a case has none of what another capacity would give them there.
- The column *${ANYBODY}* holds for everybody with sight of the case, or with none where the noun needs none.
`;

/** The access matrix as Markdown: what a data protection officer reads, and what shows as a diff when it changes. */
export const accessMatrix = (): string => [INTRODUCTION, ...POLICIES.map(ofNoun)].join('\n');

function ofNoun(policy: Policy): string {
  const cells = policy.fields.map((field) => ({ field, open: openings(policy, field).map(toCell) }));
  const columns = [ANYBODY, ...CAPACITIES].filter((column) =>
    cells.some(({ open }) => open.some((cell) => cell.column === column)),
  );
  const row = (first: string, rest: readonly string[]) => `| ${[first, ...rest].join(' | ')} |`;
  const words = Object.entries(policy.words).map(([word, says]) => `- **${word}**: ${says}`);
  return [
    `## ${policy.noun}`,
    '',
    ...(words.length > 0 ? [...words, ''] : []),
    row(
      'field',
      columns.map((column) => column.toLowerCase().replaceAll('_', ' ')),
    ),
    row(
      '---',
      columns.map(() => '---'),
    ),
    ...cells.map(({ field, open }) =>
      row(
        `\`${field}\``,
        columns.map((column) =>
          open
            .filter((cell) => cell.column === column)
            .map(({ says }) => says)
            .join('; '),
        ),
      ),
    ),
    '',
  ].join('\n');
}

function toCell({ standing, clause }: { standing: readonly string[]; clause: string }): {
  column: string;
  says: string;
} {
  const capacities = standing.filter((word) => CAPACITY_WORDS.has(word));
  const words = standing.filter((word) => !CAPACITY_WORDS.has(word));
  const [column = ANYBODY, ...also] = capacities;
  const needed = [...also, ...words];
  return { column, says: `${needed.length > 0 ? `if ${needed.join(' and ')}` : 'yes'} (${clause})` };
}
