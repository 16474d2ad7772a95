import type { Coverage } from '../coverage';
import { COULD_BE_SEALED, type RememberingSeal } from '../stage/rememberingSeal';

/** How a viewer asks a world: in this process, or over the network. */
export type Ask = (
  document: string,
  variables: Record<string, unknown>,
) => Promise<{ readonly data: Record<string, unknown> | null; readonly text: string }>;

/** One question and every byte of its answer, but for what is sealed. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
}

/** What a stream sent, frame by frame; nothing of what is no answer. */
function framesIn(text: string): unknown {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{"data":'))
    .map((line) => (JSON.parse(line) as { data: unknown }).data);
}

/** What a viewer asked of one world and was answered. Sealed cursors are kept aside, to go on with by their number. */
export class Transcript {
  readonly asked: Asked[] = [];
  readonly cursors: string[] = [];
  readonly #forged = new Set<string>();

  constructor(
    private readonly ask: Ask,
    private readonly seal: RememberingSeal,
    private readonly coverage: Coverage,
    private readonly files: (ticket: string) => Promise<string>,
  ) {}

  /** A document, by the ticket for it. */
  async fetch(ticket: string): Promise<void> {
    this.asked.push({ question: 'a document', answer: await this.files(ticket) });
  }

  async put(document: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown> | null> {
    const { data, text } = await this.ask(document, variables);
    this.coverage.noteAnswer(data ?? framesIn(text));
    const plain = (words: string, keep: boolean) => words.replace(COULD_BE_SEALED, (word) => this.#plain(word, keep));
    this.asked.push({ question: plain(`${document} ${JSON.stringify(variables)}`, false), answer: plain(text, true) });
    return data;
  }

  /** A cursor given earlier, by number: the same number in both worlds. */
  cursor(number: number): string | null {
    return this.cursors.length === 0 ? null : this.cursors[number % this.cursors.length]!;
  }

  /** A cursor that nobody gave: one of theirs with its last bytes changed. */
  forged(): string {
    const cursor = this.cursors.at(-1) ?? 'nothing-that-was-ever-sealed-by-anybody-at-all';
    const made = `${cursor.slice(0, -4)}${cursor.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    this.#forged.add(made);
    return made;
  }

  #plain(word: string, keep: boolean): string {
    if (this.#forged.has(word)) return '<forged>';
    if (!this.seal.isSealed(word)) return word;
    if (keep) this.cursors.push(word);
    return `<sealed:${String(word.length)}>`;
  }
}
