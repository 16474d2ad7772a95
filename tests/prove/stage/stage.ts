import 'reflect-metadata';
import { execute, type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { Reads } from '../../../src/audit/reads';
import { ReadLog } from '../../../src/audit/readLog';
import type { Database } from '../../../src/database/database';
import type { Cloister, Clock } from '../../../src/reading/cloister';
import { Seal } from '../../../src/reading/seal';
import { Viewer } from '../../../src/reading/viewer';
import { ChangeableIds, derivedIds } from '../../support/ids';
import { wipe } from '../../support/wipe';
import { actDocument } from './actDocument';
import { rowIdOf, settle } from './people';
import type { Step, Story } from './step';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly text: string;
}

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

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** A database on which one world at a time is played, by the product’s own acts, in the product’s own schema. */
export class Stage {
  readonly clock = new ToldClock();
  readonly ids = new ChangeableIds();
  readonly cloister: Cloister;
  seed = '';

  constructor(
    readonly database: Database,
    readonly schema: GraphQLSchema,
    readonly seal: Seal,
  ) {
    this.cloister = { database, clock: this.clock, ids: this.ids, seal, readLog: new ReadLog(database) };
  }

  /** An empty college with these people in it. */
  async begin({ seed, residents }: Pick<Story, 'seed' | 'residents'>): Promise<void> {
    await wipe(this.database);
    this.seed = seed;
    await settle(this.database, residents);
  }

  /** Lets somebody act; answers what they were answered. */
  async take({ key, at, who, act, input }: Step): Promise<{ answer: Answer; refusals: readonly UserError[] }> {
    this.clock.at = at;
    this.ids.current = derivedIds(`${this.seed} ${key}`);
    const answer = await this.ask(who, actDocument(this.schema, act), { input });
    const payload = answer.data?.['answer'] as { userErrors: readonly UserError[] } | null | undefined;
    return { answer, refusals: payload?.userErrors ?? [{ code: 'FAILED', message: answer.text }] };
  }

  async ask(who: string, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const viewer = new Viewer(rowIdOf(who), this.clock.now(), this.database, new Reads());
    const contextValue = { cloister: this.cloister, viewer };
    const result = await execute({ schema: this.schema, document: this.#parsed(source), variableValues, contextValue });
    return { data: result.data ?? null, text: JSON.stringify(result) };
  }

  #parsed(source: string): DocumentNode {
    const known = documents.get(this.schema) ?? new Map<string, DocumentNode>();
    documents.set(this.schema, known);
    const before = known.get(source);
    if (before) return before;
    const document = parse(source);
    const [wrong] = validate(this.schema, document);
    if (wrong) throw new Error(`${wrong.message}\n${source}`);
    if (known.size > 500) known.clear();
    known.set(source, document);
    return document;
  }
}
