import type { Clause } from './procedure';

/** What the system does about a clause: refuses what breaks it, has an operation or a record or a clock for it, or tells people. */
export type ClauseKind = 'ENFORCE' | 'SUPPORT' | 'GUIDE';

export interface ClauseEntry {
  readonly clause: Clause;
  readonly kind: ClauseKind;
  /** What it asks, in our words. */
  readonly asks: string;
}

// prettier-ignore
const LINES: readonly (readonly [Clause, ClauseKind, string])[] = [
  ['A.1', 'ENFORCE', 'About college staff, or somebody tied to the college. The Principal oversees academic staff, the Treasurer support staff; they alone delegate, to a case lead.'],
  ['A.2', 'ENFORCE', 'The Acting Head of Welfare supports a student who complains and is aware of the case at once; the University’s welfare director where relevant.'],
  ['A.3', 'SUPPORT', 'What may be criminal: it is flagged, the police can be involved, the procedure’s time stands still, and support goes on.'],
  ['A.4', 'SUPPORT', 'Informally first, if the person wishes, with whoever is named for them to approach. Nobody has to approach the alleged harasser.'],
  ['A.5', 'ENFORCE', 'Mediation can be tried at any time before or after an investigation, if both agree.'],
  ['A.6', 'ENFORCE', 'The mediator is acceptable to both and meets them separately; twenty working days from the first meetings, longer if both agree; what is agreed is written down.'],
  ['A.7', 'ENFORCE', 'Mediation is kept in confidence by everybody in it, and from the investigation.'],
  ['A.8', 'ENFORCE', 'Staff complain to Principal or Treasurer, students to the Acting Head of Welfare, who passes it on. Who is complained of, or is to be avoided, has no part in the handling. Harassment Officers advise.'],
  ['A.9', 'ENFORCE', 'A complaint says what happened, its effect and the resolution sought; dates, witnesses, documents and attempts to resolve it where there are any.'],
  ['A.10', 'ENFORCE', 'The investigation is concluded within six weeks; longer in exceptional cases only, with a reason, and both parties are told.'],
  ['A.11', 'ENFORCE', 'Both parties may be accompanied at any meeting, by whom the clause names; companions keep confidence.'],
  ['A.12', 'ENFORCE', 'Where the aggrieved person does not complain and it is serious, the Principal or another senior member can start an investigation.'],
  ['A.13', 'ENFORCE', 'On receipt the case lead informs the respondent, meets the two separately, speaks with others in confidence and gathers information; with the Acting Head of Welfare if a student complains.'],
  ['A.14', 'ENFORCE', 'The case lead decides how to proceed and tells both parties in writing.'],
  ['A.15', 'SUPPORT', 'Interim action can be taken while the outcome is pending.'],
  ['A.16', 'ENFORCE', 'An investigation establishes the facts.'],
  ['A.17', 'ENFORCE', 'The investigator has had no previous involvement, reports, and recommends only if asked to.'],
  ['A.18', 'ENFORCE', 'Both parties are told in writing the conclusions, the action and the reasons.'],
  ['A.19', 'ENFORCE', 'Others who took part are told that it is concluded, and nothing else.'],
  ['A.20', 'ENFORCE', 'The steps of an investigation, a to g: from meeting the complainant to the report; the respondent has the clarified complaint once it is forwarded.'],
  ['A.21', 'ENFORCE', 'Four outcomes, after consultation: no further action, resolution with monitoring, disciplinary proceedings, or in rare cases against the complainant.'],
  ['A.22', 'ENFORCE', 'Either party may go on to a grievance or complaint; a student gets a Completion of Procedures letter.'],
  ['A.23', 'SUPPORT', 'A student can apply to the OIA within three months of that letter.'],
  ['A.24', 'ENFORCE', 'Everything is held in confidence and shared with whoever needs to know.'],
  ['A.25', 'ENFORCE', 'The police are told only if the complainant agrees, or somebody poses an extreme risk, or a law demands it.'],
  ['A.26', 'SUPPORT', 'Data is accurate, secure and not kept longer than necessary.'],
  ['A.27', 'ENFORCE', 'Who was interviewed reviews the notes of their own interview and comments on them.'],
  ['A.28', 'ENFORCE', 'Filing and keeping are consulted on; the offices keep anonymous statistics.'],

  ['B.1', 'ENFORCE', 'Students complain of students in the college under this procedure; of college staff under Annexe A; the rest is for the University. The Acting Head of Welfare supports them.'],
  ['B.2', 'ENFORCE', 'Staff who complain of a student are guided by Principal or Treasurer: normally it is a matter of discipline.'],
  ['B.3', 'ENFORCE', 'The Acting Head of Welfare is aware of every case, so that support is given.'],
  ['B.4', 'SUPPORT', 'A serious case goes straight to stage 2 or 3.'],
  ['B.5', 'SUPPORT', 'What may be criminal: as A.3.'],
  ['B.6', 'GUIDE', 'Stage 1: a student may approach the other one, and is never obliged to.'],
  ['B.7', 'ENFORCE', 'Harassment Officers and the Harassment Line advise; they never approach the alleged harasser for somebody.'],
  ['B.8', 'GUIDE', 'Others who advise at stage 1.'],
  ['B.9', 'GUIDE', 'The same advice is there for students who are accused.'],
  ['B.10', 'SUPPORT', 'Stage 2: the Acting Head of Welfare and Harassment Officers support and advise.'],
  ['B.11', 'ENFORCE', 'Somebody trained supports the student throughout; mediation, referral to services or to the University; staff are informed with the student’s consent.'],
  ['B.12', 'ENFORCE', 'The accused gets equivalent support, from somebody else; each keeps confidence.'],
  ['B.13', 'SUPPORT', 'The same support for students who complain of staff under Annexe A.'],
  ['B.14', 'SUPPORT', 'Brief records are kept of meetings and actions of stage 2.'],
  ['B.15', 'ENFORCE', 'Stage 3: the complaint in writing to the Senior Dean; who has no trained supporter is offered one.'],
  ['B.16', 'GUIDE', 'As soon as possible, normally within a month of the end of stages 1 and 2.'],
  ['B.17', 'SUPPORT', 'What the complaint says; a statement of stage 2 can be sent as the complaint, and the Senior Dean can ask for more.'],
  ['B.18', 'ENFORCE', 'The Senior Dean, or whom they appoint, investigates and decides: informs, meets each separately, speaks with others. Both may be accompanied.'],
  ['B.19', 'ENFORCE', 'Concluded within a month; if not, both are kept informed.'],
  ['B.20', 'ENFORCE', 'Both are kept informed, pointed to support, and told the outcome in writing.'],
  ['B.21', 'SUPPORT', 'Interim action, such as limits of contact.'],
  ['B.22', 'ENFORCE', 'The outcomes, which can be combined; who carries out an action watches over it.'],
  ['B.23', 'ENFORCE', 'The complainant may appeal, and apply to the OIA within three months of the Completion of Procedures letter.'],
  ['B.24', 'SUPPORT', 'Afterwards the Acting Head of Welfare informs others and arranges support for all.'],
  ['B.25', 'ENFORCE', 'Nobody complains and it is serious: Head of House or another senior member can start an investigation.'],
  ['B.26', 'ENFORCE', 'Other staff who are told explain the procedure, ask whether to refer the student, and learn nothing afterwards.'],
  ['B.27', 'SUPPORT', 'Advice in confidence, without a case.'],
  ['B.28', 'ENFORCE', 'Nobody complains: the Acting Head of Welfare can start an investigation; disclosure is decided at a senior level.'],
  ['B.29', 'SUPPORT', 'What may be criminal: whether the University should investigate is considered.'],
  ['B.30', 'SUPPORT', 'Support for any student affected goes on.'],
  ['B.31', 'SUPPORT', 'Limits of contact can be recommended for as long as they are needed.'],
  ['B.32', 'ENFORCE', 'Held in confidence and shared as needed: as A.24.'],
  ['B.33', 'ENFORCE', 'The police: as A.25.'],
  ['B.34', 'SUPPORT', 'Data protection: as A.26.'],
  ['B.35', 'ENFORCE', 'Interview notes are reviewed; all notes are kept until every process has ended.'],
  ['B.36', 'ENFORCE', 'The Acting Head of Welfare is consulted on filing; statistics are anonymous.'],

  ['IT.1', 'ENFORCE', 'In confidence and without recrimination; shared only as far as the matter needs it, with staff who were involved.'],
  ['IT.2', 'SUPPORT', 'A student not satisfied after local resolution can go to the Proctors.'],
  ['IT.3', 'SUPPORT', 'Staff can go to the Registrar.'],
  ['IT.4', 'SUPPORT', 'First informally, with whom one is in contact already or the service desk.'],
  ['IT.5', 'SUPPORT', 'In form, if that did not satisfy, or is not possible.'],
  ['IT.6', 'ENFORCE', 'What the complaint says: the failure, when, call references, correspondence, and how one is reached.'],
  ['IT.7', 'ENFORCE', 'No names of staff in the first contact; they are asked for in confidence.'],
  ['IT.8', 'SUPPORT', 'Acknowledged within five working days, answered in writing within twenty.'],
  ['IT.9', 'ENFORCE', 'To the head of the department within two weeks of the answer, who responds within twenty working days.'],
];

/** Every clause of the three procedures. What cites another one does not exist. */
export const CLAUSES: readonly ClauseEntry[] = LINES.map(([clause, kind, asks]) => ({ clause, kind, asks }));

/** The clause that one is or, like A.20c, is a step of. */
export const wholeClause = (cited: string): Clause => cited.replace(/[a-g]$/, '') as Clause;

/** Every clause that a text speaks of; `A.5–A.7` speaks of three. */
export function clausesIn(text: string): Clause[] {
  const found = new Set<Clause>();
  for (const [, book, from, last] of text.matchAll(/\b(A|B|IT)\.(\d+)[a-g]?(?:\s*(?:–|-|to)\s*\1\.(\d+))?/g))
    for (let number = Number(from); number <= Number(last ?? from); number += 1)
      found.add(`${book}.${String(number)}` as Clause);
  return [...found];
}
