import 'reflect-metadata';
import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { Reads } from '../../../src/audit/reads';
import { ReadLog } from '../../../src/audit/readLog';
import type { Database } from '../../../src/database/database';
import { Refused } from '../../../src/errors';
import { executionOf } from '../../../src/graphql/execution';
import { masked } from '../../../src/graphql/masking';
import type { Cloister, Clock, Context, Ids } from '../../../src/reading/cloister';
import { Viewer } from '../../../src/reading/viewer';
import { sweep } from '../../../src/server/sweeps';
import { ChangeableIds, derivedIds } from '../../support/ids';
import { wipe } from '../../support/wipe';
import { actDocument } from './actDocument';
import { framesOf } from './frames';
import { HAND_IN, Papers } from './papers';
import { rowIdOf, settle } from './people';
import type { RememberingSeal } from './rememberingSeal';
import type { Step, Story } from './step';
import { Waited } from './waited';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly text: string;
}

/** What somebody who acted was answered. */
interface Taken {
  readonly answer: Answer;
  readonly refusals: readonly UserError[];
}

const NOTHING = { code: 'NOT_FOUND', message: 'There is no such ticket.' };

export interface UserError {
  readonly code: string;
  readonly message: string;
}

/** Tells the time of the act in hand: an act that somebody else takes in between moves no other one. */
class ToldClock implements Clock {
  at = '2026-02-02T10:00:00.000Z';

  now(): string {
    return this.at;
  }
}

const remembering = (ids: Ids, made: string[]): Ids => ({
  reference: (label) => ids.reference(label),
  uuid(label) {
    made.push(ids.uuid(label));
    return made.at(-1)!;
  },
});

/** A fault is nobody’s answer, although both worlds may have it. */
function failOnFault(error: GraphQLError, asked: string): void {
  // Without a path it is what was asked that does not fit
  const { fault } = error.path ? masked(error, '') : {};
  if (fault !== undefined) throw new Error(`there is a fault when ${asked}`, { cause: fault });
}

/** More than there are acts, and questions that are asked again and again. */
const MOST_DOCUMENTS = 1_000;

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** A database on which one world at a time is played, by the product’s own acts, in the product’s own schema. */
export class Stage {
  readonly clock = new ToldClock();
  readonly ids = new ChangeableIds();
  readonly cloister: Cloister;
  readonly #execute: ReturnType<typeof executionOf>;
  seed = '';
  waited = new Waited(derivedIds(''));
  passed: () => Promise<void> = async () => undefined;
  readonly papers = new Papers();
  /** A fault ends everything; but where a leak is planted, that may break what it leaks from. */
  endsOnFault = true;
  /** The ids of what each step of the story made, by its key. */
  made = new Map<string, readonly string[]>();

  constructor(
    readonly database: Database,
    readonly schema: GraphQLSchema,
    readonly seal: RememberingSeal,
  ) {
    this.#execute = executionOf(schema);
    this.cloister = { database, clock: this.clock, ids: this.ids, seal, readLog: new ReadLog(database) };
  }

  /** An empty college with these people in it. `passed` is told when time alone has changed something. */
  async begin({ seed, residents }: Pick<Story, 'seed' | 'residents'>, passed: Stage['passed']): Promise<void> {
    await wipe(this.database);
    this.seed = seed;
    this.made = new Map();
    this.passed = passed;
    this.waited = new Waited(derivedIds(`${seed} time`));
    await settle(this.database, residents);
  }

  /** Lets the time come until a moment, and all happen on the way that waits for it. */
  async until(at: string): Promise<void> {
    for (const moment of this.waited.momentsUntil(at)) {
      this.clock.at = moment;
      this.ids.current = this.waited.ids;
      await sweep(this.cloister);
      await this.passed();
    }
    this.clock.at = at;
  }

  /** Lets somebody act; answers what they were answered: the whole of it when it is to be compared. */
  async take({ key, at, who, act, input }: Step, whole = false): Promise<Taken> {
    await this.until(at);
    const made: string[] = [];
    this.made.set(key, made);
    this.ids.current = remembering(derivedIds(`${this.seed} ${key}`), made);
    if (act === HAND_IN) return this.#handIn(who, input);
    const answer = await this.ask(who, actDocument(this.schema, act, whole), { input });
    const payload = answer.data?.['answer'] as { userErrors: readonly UserError[] } | null | undefined;
    return { answer, refusals: payload?.userErrors ?? [{ code: 'FAILED', message: answer.text }] };
  }

  async #handIn(who: string, input: Step['input']): Promise<Taken> {
    try {
      const id = await this.papers.handIn(this.contextFor(who), input);
      return { answer: { data: null, text: String(id) }, refusals: id === null ? [NOTHING] : [] };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { answer: { data: null, text: JSON.stringify(error.complaints) }, refusals: error.complaints };
    }
  }

  contextFor(who: string): Context {
    const viewer = new Viewer(rowIdOf(who), this.clock.now(), this.database, new Reads());
    return { cloister: this.cloister, viewer };
  }

  /** What was read on the way is no part of a story: who walks through it looks at more than who plays it again. */
  async forgetReads(): Promise<void> {
    for (const record of ['read_records', 'shared_reads']) await this.database.execute(`DELETE FROM ${record}`, []);
  }

  async ask(who: string, source: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const document = this.#parsed(source);
    const operation = getOperationAST(document);
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
      return { data: null, text: await framesOf(this, rowIdOf(who), { query: source, variables }) };
    const context = this.contextFor(who);
    const result = await this.#execute({ document, operation, variables, context });
    await this.cloister.readLog.write(context.viewer.reads, context.viewer.now);
    for (const error of (this.endsOnFault && result.errors) || [])
      failOnFault(error, `${who} asks ${source} ${JSON.stringify(variables)}`);
    return { data: result.data ?? null, text: JSON.stringify(result) };
  }

  #parsed(source: string): DocumentNode {
    const known = documents.get(this.schema) ?? new Map<string, DocumentNode>();
    documents.set(this.schema, known);
    let document = known.get(source);
    if (document) known.delete(source);
    else {
      document = parse(source);
      const [wrong] = validate(this.schema, document);
      if (wrong) throw new Error(`${wrong.message}\n${source}`);
    }
    // What was asked last stays longest: questions made by chance come once in each world
    known.set(source, document);
    if (known.size > MOST_DOCUMENTS) known.delete(known.keys().next().value!);
    return document;
  }
}
