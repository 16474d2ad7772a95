import type { Afterwards } from './afterwards';
import type { Beginning } from './beginning';
import type { PersonCategory, RespondentKind, Side } from './category';
import type { Fact } from './fact';
import type { CompanionRule } from './companionRule';
import type { GraveCases } from './graveCases';
import type { Need } from './need';
import type { Office } from './office';
import type { OwedRule } from './owed';
import type { Checklist } from './beside/steps';

/** A clause of the sources: `A.14` (Annexe A), `B.22` (Annexe B), `IT.8` (IT Services). */
export type Clause = `${'A' | 'B' | 'IT'}.${string}`;

export interface Stage {
  readonly clause: Clause;
  /** What the stage means, for the schema and the documentation. */
  readonly says: string;
  /** The office whose holder leads here until somebody else is appointed; left out, whoever oversees the case does. */
  readonly lead?: Office;
}

/** A field of a complaint that the procedure cannot do without, and what to say when it is missing. */
export interface Wanted {
  readonly clause: Clause;
  readonly says: string;
}

/** One act of a procedure: who may do it, from where, on which conditions, and what it changes. */
export interface ActRule {
  readonly act: string;
  readonly clause: Clause;
  /** What the act does, in a sentence; it becomes part of the mutation's description. */
  readonly says: string;
  /** The noun it is done on; a case unless another is named. */
  readonly on?: string;
  /** Standings that may do it: each entry is one word, or several that must all hold. */
  readonly by: readonly (string | readonly string[])[];
  /** Stages it may be done at; left out for what happens before there is a case. */
  readonly from?: readonly string[];
  /** The stage it leads to; where the act offers a choice, one stage for each choice. */
  readonly to?: string | Readonly<Record<string, string>>;
  /** For an act on a thing in the case: the states the thing may be in. */
  readonly whileIn?: readonly string[];
  readonly needs?: readonly Need[];
  readonly barredBy?: readonly Need[];
  /** What it waits for to be over. */
  readonly notWhile?: readonly Need[];
  readonly sets?: readonly Fact[];
  readonly clears?: readonly Fact[];
}

export type Period = { readonly weeks: number } | { readonly months: number } | { readonly workingDays: number };

/** How long before its last day a clock is due soon. */
export type Warning = { readonly days: number } | { readonly workingDays: number };

/** What a clock measures, and so who is told of it: both parties, those who handle it, a mediation’s, or one party alone. */
export type Measured = 'PROCEEDINGS' | 'STEP' | 'MEDIATION' | 'COMPLAINANT' | 'RESPONDENT';

/** A time limit: it starts with an act or when a stage is reached, counts from the next day, and is met in the same ways. */
export interface ClockRule {
  readonly clock: string;
  readonly clause: Clause;
  readonly says: string;
  readonly period: Period;
  /** The act, stage or happening that starts it, or several of which each does; one that runs already is not started again. */
  readonly startedBy: string | readonly string[];
  readonly metBy: string | readonly string[];
  readonly measures: Measured;
  /** For a step owed to one side: which. It starts and ends with acts about that side alone, like a side’s own time. */
  readonly side?: Side;
  /** A clock that runs only in some cases: in those of which this is true. */
  readonly only?: Fact;
  /** Seven days, or two working days for a clock of working days, unless it says otherwise. */
  readonly dueSoon?: Warning;
}

export interface OutcomeRule {
  readonly outcome: string;
  readonly clause: Clause;
  readonly says: string;
  /** Both findings are needed before the complainant can face discipline (A.21, B.22). */
  readonly needsBadFaith?: true;
  /** The situation is watched until a day that must be named. */
  readonly needsMonitoring?: true;
}

/** Acts that go together, in a version. */
export interface RuleBook {
  readonly id: string;
  /** A case keeps the version it began under. */
  readonly version: number;
  readonly acts: readonly ActRule[];
}

export interface Procedure extends RuleBook, Afterwards, GraveCases {
  readonly title: string;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly begins: readonly Beginning[];
  /** What a formal complaint has to contain, by the name of the field. */
  readonly wanted: Readonly<Record<string, Wanted>>;
  /** Whose holders receive complaints, and so take one down for who comes in person or on paper. */
  readonly receives: { readonly clause: Clause; readonly offices: readonly Office[] };
  /** Until when a complaint in form is normally made; a later one needs a reason and is never refused for it. */
  readonly promptly?: { readonly clause: Clause; readonly within: Period };
  /** As what the people count who can be complained of. Empty where a complaint is about nobody. */
  readonly respondents: Partial<Record<PersonCategory, RespondentKind>>;
  /** The office that oversees a case, by who is complained of. Left out where nobody oversees but the stage’s own lead. */
  readonly overseer?: Partial<Record<RespondentKind, Office>>;
  /** The clause that makes whoever leads a case lead it. */
  readonly leads: Clause;
  /** Whether whoever is appointed to investigate decides as well, unless that is reserved (B.18). */
  readonly investigatorDecides: boolean;
  /** The steps an investigation normally takes. Left out where there is none. */
  readonly checklist?: Checklist;
  /** Why the Acting Head of Welfare is in it. Left out where they are not. */
  readonly welfare?: Wanted;
  /** The offer of support that each side is made in writing: to students, for whom the Acting Head of Welfare arranges it, and to others. */
  readonly support?: { readonly students: Wanted; readonly others?: Wanted };
  /** Whom somebody may approach informally, by who they are (A.4). */
  readonly approachable: Partial<Record<PersonCategory, readonly Office[]>>;
  readonly clocks: readonly ClockRule[];
  readonly outcomes: readonly OutcomeRule[];
  /** Whether several outcomes may be combined (B.22). */
  readonly combinesOutcomes: boolean;
  /** The clause by which the others who took part are told that the case is concluded, and nothing more. */
  readonly tellsOthers: Clause;
  /** What each side is to be told before the outcome can be issued. */
  readonly owed: readonly OwedRule[];
  /** Where support is, as each side is pointed to it once the respondent is informed (B.20). */
  readonly pointsToSupport?: Wanted;
  /** The right to be accompanied, as it is told to who is invited. */
  readonly accompaniment: Wanted;
  readonly companions: readonly CompanionRule[];
  /** The clause by which anonymous statistics are kept. Left out where none are. */
  readonly statistics?: Clause;
}
