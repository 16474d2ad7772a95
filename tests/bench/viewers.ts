import { ACT_CASES, ACTORS, READ_CASES, READERS } from './fill/cast';
import { type Crowd, oneOf } from './fill/crowd';
import { type Plan, planOf, placesSeen } from './fill/plan';
import { globalId } from '../../src/reading/globalId';
import { idIn } from './fill/ids';
import type { Issuer } from './issuer';

export interface Viewer {
  readonly as: string;
  readonly token: string;
  /** Ids of cases of theirs, as the API names them. */
  readonly cases: readonly string[];
}

export interface Lead extends Viewer {
  /** For each case, its complainant. */
  readonly parties: readonly string[];
}

const PARTS = ['complainants', 'respondents', 'leads', 'overseers', 'witnesses', 'investigators'] as const;

const isIn = (plan: Plan, personId: string): boolean =>
  [plan.complainant, plan.respondent, plan.witness, plan.overseer, plan.investigator].includes(personId) ||
  plan.lead === personId;

/** Those whose answers are compared, and those who are measured: who they are and which cases are theirs. */
export class Viewers {
  readonly #plans: readonly Plan[];

  constructor(
    cases: number,
    private readonly issuer: Issuer,
  ) {
    this.#plans = placesSeen(cases).map((place) => planOf(place, cases));
  }

  async #viewer(crowd: Crowd, number: number): Promise<Viewer> {
    const id = oneOf(crowd, number);
    const cases = this.#plans.slice(0, READ_CASES).filter((plan) => isIn(plan, id));
    return {
      as: crowd.name,
      token: await this.issuer.tokenOf(id),
      cases: cases.map((plan) => globalId('Case', plan.id)),
    };
  }

  /** A complainant, a respondent, a case lead, an overseer, a witness and an investigator. */
  compared = async (): Promise<Viewer[]> =>
    Promise.all(PARTS.map((part, number) => this.#viewer(READERS[part], number)));

  /** Nine who handle some 400 cases each. */
  handlers = async (): Promise<Viewer[]> => {
    const crowds = [READERS.leads, READERS.overseers, READERS.investigators];
    return Promise.all(crowds.flatMap((crowd) => [0, 1, 2].map((number) => this.#viewer(crowd, number))));
  };

  /** Those who arrange meetings, in cases of their own. */
  leads = async (): Promise<Lead[]> =>
    Promise.all(
      Array.from({ length: ACTORS.leads.size }, async (_, number) => {
        const id = oneOf(ACTORS.leads, number);
        const theirs = this.#plans.slice(READ_CASES, READ_CASES + ACT_CASES).filter((plan) => plan.lead === id);
        return {
          as: ACTORS.leads.name,
          token: await this.issuer.tokenOf(id),
          cases: theirs.map((plan) => globalId('Case', plan.id)),
          parties: theirs.map((plan) => globalId('Party', idIn(plan.id, 'COMPLAINANT'))),
        };
      }),
    );
}
