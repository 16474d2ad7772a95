import { setTimeout as pause } from 'node:timers/promises';
import type { GraphQLFormattedError } from 'graphql';
import { anInformedCase } from '../../support/cases';
import type { Payload, Thing } from '../../support/client';
import type { College, Officer, Person } from '../../support/college';
import { Caller, type Outcome } from './caller';
import { type ActName, type Wanted, workOf } from './wanted';

const CLIENTS = 20;
/** Milliseconds before what was in vain is tried again. */
const PATIENCE = 50;

interface Desk {
  readonly caller: Caller;
  readonly work: Generator<Wanted, never, undefined>;
}

/** Twenty people at work, each with a connection and a case of their own. */
export class Crowd {
  /** Every act that somebody asked for. */
  readonly wanted: Wanted[] = [];
  /** Everything that came and was not the answer to an act. */
  readonly troubles: Outcome[] = [];
  readonly #answers: { asked: Date; answered: Date }[] = [];
  #closed = false;

  private constructor(private readonly desks: readonly Desk[]) {}

  static async of(college: College & Readonly<Record<Officer, Person>>): Promise<Crowd> {
    const desks = Array.from({ length: CLIENTS }, async () => {
      const theCase = await anInformedCase(college);
      const token = await college.server.tokenFor(theCase.lead.subject);
      return { caller: new Caller(college.server.url, token), work: workOf(theCase) };
    });
    return new Crowd(await Promise.all(desks));
  }

  /** Does so many acts in all, each until it is answered. */
  async persist(acts: number): Promise<void> {
    await this.#everybody(async (desk) => {
      for (let done = 0; done < acts / CLIENTS; done += 1) {
        const wanted = this.#next(desk);
        while (!this.#closed && !(await this.#ask(desk, wanted))) await pause(PATIENCE);
      }
    });
  }

  /** Goes on until each of them has been refused something. */
  async untilRefused(): Promise<void> {
    await this.#everybody(async (desk) => {
      while (!this.#closed && (await this.#ask(desk, this.#next(desk))));
    });
  }

  /** When one of them meets what must not be, all go home. */
  async #everybody(work: (desk: Desk) => Promise<void>): Promise<void> {
    try {
      await Promise.all(this.desks.map(work));
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Waits until so many acts are answered. */
  async answered(acts: number): Promise<void> {
    while (!this.#closed && this.#answers.length < acts) await pause(5);
  }

  /** Waits until so much was asked in vain. */
  async refused(times: number): Promise<void> {
    while (!this.#closed && this.troubles.length < times) await pause(5);
  }

  /** Waits until something that was asked for after a moment is answered. */
  async answeredSince(from: Date): Promise<void> {
    while (!this.#closed && !this.#answers.some(({ asked }) => asked > from)) await pause(5);
  }

  /** Milliseconds from a moment to the first answer to what was asked after it. */
  recovery(from: Date): number {
    const after = this.#answers.filter(({ asked }) => asked > from);
    return Math.min(...after.map(({ answered }) => answered.getTime() - from.getTime()));
  }

  /** Sends everybody home, also in the middle of their work. */
  close(): void {
    this.#closed = true;
    for (const { caller } of this.desks) caller.close();
  }

  #next({ work }: Desk): Wanted {
    const { value } = work.next();
    this.wanted.push(value);
    return value;
  }

  async #ask({ caller }: Desk, wanted: Wanted): Promise<boolean> {
    const asked = new Date();
    wanted.asked.push(asked);
    const outcome = await caller.send(wanted.document, { input: wanted.input });
    const made = madeBy(outcome, wanted.act);
    if (made !== null) {
      wanted.made = made;
      this.#answers.push({ asked, answered: new Date() });
      return true;
    }
    this.troubles.push(outcome);
    if (outcome.came === 'answer' && !saysTryAgain(outcome)) throw new Error(`${wanted.label}: ${outcome.text}`);
    return false;
  }
}

type Answer = Extract<Outcome, { came: 'answer' }>;

interface Body {
  readonly data?: { readonly answer: Payload } | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The id of what an act made, if it was done and answered. */
function madeBy(outcome: Outcome, act: ActName): string | null {
  if (outcome.came !== 'answer' || outcome.status !== 200) return null;
  const { answer } = (JSON.parse(outcome.text) as Body).data ?? {};
  if (!answer || answer.userErrors.length > 0) return null;
  const { userErrors: _, case: opened, ...things } = answer;
  const thing = act === 'submitComplaint' ? opened : Object.values(things)[0];
  return (thing as Thing | null)?.id ?? null;
}

/** Whether an answer is a refusal that is clear: nothing else than that it may be tried again. */
export const saysTryAgain = ({ status, text }: Answer): boolean => {
  const { data, errors = [] } = JSON.parse(text) as Body;
  return (
    status === 503 &&
    data === undefined &&
    errors.length > 0 &&
    errors.every(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE' && extensions['retry'] === true)
  );
};
