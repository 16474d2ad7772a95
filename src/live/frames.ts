import { execute, type GraphQLSchema } from 'graphql';
import { caseEvent } from '../cases/caseEvent';
import { CaseUpdate, type Notice } from '../cases/caseUpdate';
import { masked, withPlace } from '../graphql/masking';
import type { Cloister } from '../reading/cloister';
import { see } from '../reading/door';
import type { Noun, Row } from '../reading/noun';
import type { Viewer } from '../reading/viewer';
import type { Asked } from './asked';
import type { Audience, Trace } from './audience';
import { CURSOR_PLACE, Payload } from './payload';

const CURSOR = () => CURSOR_PLACE;
const EVENT = caseEvent as unknown as Noun;

/** A fault in one frame goes to the log under this id, and to the client. */
export type Fault = (error: unknown) => string;

interface Made {
  readonly plan: object;
  readonly capacities: number;
  readonly trace: Trace;
  readonly payload: Payload;
}

/** Makes what is sent: an event once for all to whom the same is to be shown of it. */
export class Frames {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly cloister: Cloister,
    private readonly fault: Fault,
  ) {}

  /** One event for one after another of those who are told of it. */
  ofEvent(audience: Audience): (row: Row, asked: Asked) => Promise<Payload> {
    const made: Made[] = [];
    return async (row, asked) => {
      for (const { plan, capacities, trace, payload } of made) {
        if (plan !== asked.plan || capacities !== row.capacities || !(await audience.shares(trace, row.viewerId)))
          continue;
        audience.note(EVENT, [row]);
        return payload;
      }
      const { viewer, trace } = audience.viewer(row.viewerId);
      const [event] = see(viewer, caseEvent, [row]);
      const payload = await this.#payload(new CaseUpdate({ cursor: CURSOR, event: event! }), asked, viewer, trace);
      made.push({ plan: asked.plan, capacities: row.capacities, trace, payload });
      return payload;
    };
  }

  /** A word about the stream. */
  async ofNotice(
    audience: Audience,
    personId: string,
    asked: Asked,
    notice: Notice,
    caseId?: string,
  ): Promise<Payload> {
    const { viewer, trace } = audience.viewer(personId);
    const update = new CaseUpdate({ cursor: CURSOR, notice, ...(caseId !== undefined && { caseId }) });
    return this.#payload(update, asked, viewer, trace);
  }

  async #payload(update: CaseUpdate, asked: Asked, viewer: Viewer, trace: Trace): Promise<Payload> {
    const { document, operationName, variables: variableValues } = asked;
    const cloister = { ...this.cloister, seal: sealingFor(this.cloister, trace) };
    const result = await execute({
      ...{ schema: this.schema, document, operationName, variableValues },
      contextValue: { cloister, viewer },
      // Whatever the field is called in the document, its value is the update
      rootValue: update,
    });
    const errors = result.errors?.map((error) => {
      const { answer, fault } = masked(error, '');
      if (fault === undefined) return withPlace(answer, error.toJSON());
      // Without the database nothing is known: no frame then, rather than half of one
      if (answer.extensions.code === 'UNAVAILABLE') throw error;
      const { answer: told } = masked(error, this.fault(fault));
      return withPlace(told, error.toJSON());
    });
    return new Payload(JSON.stringify(errors ? { ...result, errors } : result));
  }
}

/** What is sealed is for one person. */
const sealingFor = ({ seal }: Cloister, trace: Trace): Cloister['seal'] =>
  Object.assign(Object.create(seal) as Cloister['seal'], {
    seal: (...given: Parameters<Cloister['seal']['seal']>) => {
      trace.personal = true;
      return seal.seal(...given);
    },
  });
