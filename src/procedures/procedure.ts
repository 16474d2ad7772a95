import type { PersonCategory, RespondentKind } from './category';
import type { Fact } from './fact';
import type { Office } from './office';

/** A clause of the sources: `A.14` (Annexe A), `B.22` (Annexe B), `IT.8` (IT Services). */
export type Clause = `${'A' | 'B' | 'IT'}.${string}`;

export interface Stage {
  readonly clause: Clause;
  /** What the stage means, for the schema and the documentation. */
  readonly says: string;
  /** The office whose holder leads here until somebody else is appointed; left out, whoever oversees the case does. */
  readonly lead?: Office;
}

/** Who is given a part when a case begins: the one approached, the Acting Head of Welfare, or whoever is in charge at that stage. */
export type Part = 'ADVISER' | 'WELFARE' | 'CHARGE';

/** One way for a case to begin. The first that fits is taken; the next when nobody is free for the first of its parts. */
export interface Beginning {
  readonly clause: Clause;
  readonly says: string;
  readonly at: string;
  /** Whether the complainant asks for help before complaining in form. */
  readonly informally: boolean;
  readonly byStudent?: true;
  readonly gives: readonly [Part, ...Part[]];
  readonly sets?: readonly Fact[];
}

/** A field of a complaint that the procedure cannot do without, and what to say when it is missing. */
export interface Wanted {
  readonly clause: Clause;
  readonly says: string;
}

/** A fact an act depends on, and the clause that makes it depend on it. */
export interface Need {
  readonly fact: Fact;
  readonly clause: Clause;
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
  readonly sets?: readonly Fact[];
}

export type Period = { readonly weeks: number } | { readonly months: number } | { readonly workingDays: number };

/** How long before its last day a clock is due soon. */
export type Warning = { readonly days: number } | { readonly workingDays: number };

/**
 * What a clock measures, and so who is told of it: the length of the proceedings (both parties), a step of those who
 * handle the case, a mediation, or the time that one party has for something of their own, such as an appeal.
 */
export type Measured = 'PROCEEDINGS' | 'STEP' | 'MEDIATION' | 'COMPLAINANT' | 'RESPONDENT';

/** A time limit: it starts with an act or when a stage is reached, counts from the next day, and is met in the same ways. */
export interface ClockRule {
  readonly clock: string;
  readonly clause: Clause;
  readonly says: string;
  readonly period: Period;
  /** The act or stage that starts it, or several of which each does; one that runs already is not started again. */
  readonly startedBy: string | readonly string[];
  readonly metBy: string | readonly string[];
  readonly measures: Measured;
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

export interface CompanionRule {
  readonly kind: string;
  readonly clause: Clause;
  readonly says: string;
  readonly for: 'ANYONE' | 'STUDENTS';
  readonly needsReason?: true;
}

/** Acts that go together, in a version. */
export interface RuleBook {
  readonly id: string;
  /** A case keeps the version it began under. */
  readonly version: number;
  readonly acts: readonly ActRule[];
}

export interface Procedure extends RuleBook {
  readonly title: string;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly begins: readonly Beginning[];
  /** What a formal complaint has to contain, by the name of the field. */
  readonly wanted: Readonly<Record<string, Wanted>>;
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
  /** Why the Acting Head of Welfare is in it. Left out where they are not. */
  readonly welfare?: Wanted;
  /** Whom somebody may approach informally, by who they are (A.4). */
  readonly approachable: Partial<Record<PersonCategory, readonly Office[]>>;
  readonly clocks: readonly ClockRule[];
  readonly outcomes: readonly OutcomeRule[];
  /** Whether several outcomes may be combined (B.22). */
  readonly combinesOutcomes: boolean;
  /** The clause by which the others who took part are told that the case is concluded, and nothing more. */
  readonly tellsOthers: Clause;
  /** The right to be accompanied, as it is told to who is invited. */
  readonly accompaniment: Wanted;
  readonly companions: readonly CompanionRule[];
}
