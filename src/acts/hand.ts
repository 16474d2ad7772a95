import type { Transaction } from '../database/database';
import type { NewEvent } from '../events/append';
import { CaseGrants } from '../grants/caseGrants';
import { factBits, type Fact } from '../procedures/fact';
import type { Happening } from '../procedures/happening';
import type { Side } from '../procedures/category';
import type { Clause, Procedure } from '../procedures/procedure';
import { procedureOf, ruleOf } from '../procedures/procedures';
import type { Row } from '../reading/noun';
import type { Ground } from './ground';
import type { CaseRow } from './case.row';
import { letKnow } from './letKnow';
import { type NewNotice, NoticeRow } from './notice.row';

/** What an act works with: one transaction, the locked case, and what it leaves to be written at the end. */
export class Hand {
  readonly events: NewEvent[] = [];
  /** The side that the act is about, where it is about one: the other side’s own clocks are no matter of it. */
  side: Side | null = null;
  /** When what it is about was received, where that was earlier: time limits run from then. */
  receivedAt: string | null = null;
  #case: CaseRow | null;
  readonly #before: string;
  #grants: Promise<CaseGrants> | undefined;

  constructor(
    readonly given: Ground,
    theCase: CaseRow | null,
  ) {
    this.#case = theCase;
    this.#before = JSON.stringify(theCase);
  }

  get tx(): Transaction {
    return this.given.tx;
  }
  get now(): string {
    return this.given.now;
  }
  get actorId(): string {
    return this.given.actorId;
  }

  /** The row the act is on. */
  get row(): Row {
    if (!this.given.row) throw new Error(`${this.given.act} is on nothing`);
    return this.given.row;
  }

  get theCase(): CaseRow {
    if (!this.#case) throw new Error(`${this.given.act} is in no case`);
    return this.#case;
  }

  /** Whether the case is other than it was when it was locked. */
  get caseChanged(): boolean {
    return JSON.stringify(this.#case) !== this.#before;
  }

  get hasCase(): boolean {
    return this.#case !== null;
  }

  /** The procedure that the case in hand runs under. */
  get procedure(): Procedure {
    return procedureOf(this.theCase);
  }

  /** The clause that gives this act. */
  get clause(): Clause {
    return this.given.rule.clause;
  }

  /** The clause under which the procedure of the case gives another act. */
  clauseOf(act: string): Clause {
    return ruleOf(this.procedure, act)?.clause ?? this.clause;
  }

  newId(label: string): string {
    return this.given.ids.uuid(`${this.given.act} ${label}`);
  }

  /** The act opens a case: from here on it is the case in hand. */
  opened(theCase: CaseRow): void {
    this.#case = theCase;
  }

  /** The grants of the case in hand, read when they are first needed. */
  async grants(): Promise<CaseGrants> {
    return (this.#grants ??= CaseGrants.of(this.tx, this.theCase.id, {
      actorId: this.actorId,
      now: this.now,
      newId: (label) => this.newId(label),
    }));
  }

  /** Writes the sights that changed, if the act looked at grants at all. */
  async settleGrants(): Promise<void> {
    await (await this.#grants)?.settle();
  }

  /** Tells the log; who may know of it is judged when it is read. */
  happened(kind: Happening, subjectId: string, clause: Clause = this.clause): void {
    this.events.push({ id: this.newId(`event ${kind} ${subjectId}`), kind, subjectId, clause });
  }

  /** Writes to somebody. */
  async notify(personId: string, { topic, kind, text, clause = this.clause }: NewNotice): Promise<void> {
    const id = this.newId(`notice ${kind} ${personId}`);
    const sent = { sentAt: this.now, openedAt: null };
    await this.tx.insert(NoticeRow, { id, caseId: this.theCase.id, personId, topic, kind, text, clause, ...sent });
    this.happened('NOTICE_SENT', id, clause);
    letKnow(this, personId);
  }

  holds(fact: Fact): boolean {
    return (this.theCase.facts & factBits([fact])) !== 0;
  }

  /** Takes the case to another stage. */
  reach(stage: string): void {
    if (this.theCase.stage === stage) return;
    Object.assign(this.theCase, { stage, stageSince: this.now });
    this.happened('STAGE_REACHED', this.theCase.id);
  }

  /** Concludes the case; those who only took part learn that and no more. */
  conclude(clause: Clause = this.procedure.tellsOthers): void {
    this.theCase.concludedAt = this.now;
    this.happened('CASE_CONCLUDED', this.theCase.id, clause);
  }

  /** Takes the case where the procedure leads after a choice the act offers. */
  choose(choice: string): void {
    const { to } = this.given.rule;
    const stage = typeof to === 'object' ? to[choice] : undefined;
    if (stage === undefined) throw new Error(`${this.given.act} offers no ${choice}`);
    this.reach(stage);
  }

  /** Records facts beyond those the procedure says the act sets. */
  record(facts: readonly Fact[]): void {
    this.theCase.facts |= factBits(facts);
  }

  /** Facts that are so no longer. */
  forget(facts: readonly Fact[]): void {
    this.theCase.facts &= ~factBits(facts);
  }
}
