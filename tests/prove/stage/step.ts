import type { Resident } from './people';

/** One act of a story: who took it, when, with what. Everything it makes gets its id from its key. */
export interface Step {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What happened in a college, told so that it can be told again with something else in it. */
export interface Story {
  readonly seed: string;
  readonly residents: readonly Resident[];
  readonly steps: readonly Step[];
  /** When everybody is asked what they see: after all of it. */
  readonly asked: string;
}
