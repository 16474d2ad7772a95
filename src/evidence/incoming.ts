import { Refused } from '../errors';
import type { Clause } from '../procedures/procedure';
import type { Judge } from './judge';
import { type EvidenceType, TYPES } from './types';

/** More bytes came than a document can have. */
export class TooLarge extends Refused {
  constructor(most: number, clause: Clause | null = null) {
    super([
      {
        code: 'INVALID',
        field: [],
        message: `A document can have ${String(Math.floor(most / 1_048_576))} MB at most.`,
        clause,
      },
    ]);
  }
}

/** A document on its way in: counted and judged while it passes. */
export class Incoming {
  #size = 0;
  readonly #judge: Judge;

  constructor(
    private readonly type: EvidenceType,
    private readonly most: number,
    /** The clause by which it is handed in. */
    private readonly clause: Clause,
  ) {
    this.#judge = TYPES[type].judge();
  }

  get size(): number {
    return this.#size;
  }

  /** Gives bytes on while they can be what they are said to be. What follows wrong ones is read to its end, so that the sender can be told. */
  async *checked(bytes: AsyncIterable<Buffer>, passed: (part: Buffer) => void): AsyncGenerator<Buffer> {
    let right = true;
    for await (const part of bytes) {
      this.#size += part.length;
      if (this.#size > this.most) throw new TooLarge(this.most, this.clause);
      right &&= this.#judge.take(part);
      if (!right) continue;
      passed(part);
      yield part;
    }
    if (!right || !this.#judge.end())
      throw Refused.because('INVALID', `Its content is not ${this.type}, which it was said to be.`, this.clause);
  }
}
