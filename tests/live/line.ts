import { setTimeout as pause } from 'node:timers/promises';

/** Why a stream was not opened. */
export interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly retry: boolean };
}

/** One subscription as its client has it, whatever carries it. */
export interface Line {
  /** Every byte of what was sent, one text for each update. */
  readonly texts: readonly string[];
  /** Whether it has been told that the stream has come to its end. */
  readonly completed: boolean;
  /** Whether nothing can come any more. */
  readonly ended: boolean;
  readonly refusal: Refusal | undefined;
  stop(): void;
}

const PATIENCE = 20_000;

/** Waits until something is so. */
export async function until(what: string, isSo: () => boolean, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(5);
  }
}
