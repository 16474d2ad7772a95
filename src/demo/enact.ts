import { graphql, type GraphQLSchema } from 'graphql';
import { Reads } from '../audit/reads';
import type { Cloister } from '../reading/cloister';
import { Viewer } from '../reading/viewer';

/** Something an act changed or made, as its actor sees it. */
export interface Shown {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** People doing what the product lets them do, through the schema that clients use. */
export class Enactment {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly cloister: Cloister,
  ) {}

  async query<Data>(personId: string, source: string, variableValues: Record<string, unknown> = {}): Promise<Data> {
    const { database, clock, readLog } = this.cloister;
    const viewer = new Viewer(personId, clock.now(), database, new Reads());
    const { data, errors } = await graphql({
      schema: this.schema,
      source,
      variableValues,
      contextValue: { cloister: this.cloister, viewer },
    });
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    await readLog.write(viewer.reads, viewer.now);
    return data as Data;
  }

  /** One act; answers what it changed, or the case that it became. */
  async act(personId: string, name: string, input: Readonly<Record<string, unknown>>): Promise<Shown> {
    const field = this.schema.getMutationType()?.getFields()[name];
    if (!field) throw new Error(`there is no act ${name}`);
    const [given] = field.args;
    const payload = String(field.type).replace('!', '');
    const changed = payload.replace('Payload', '');
    const thing = changed.charAt(0).toLowerCase() + changed.slice(1);
    const source = `mutation ($input: ${String(given!.type)}) { answer: ${name}(input: $input) { ${thing === 'case' ? '' : `${thing} { id }`} case { id } userErrors { code field message clause } } }`;
    const { answer } = await this.query<{
      answer: Record<string, unknown> & { userErrors: readonly { message: string }[] };
    }>(personId, source, { input });
    if (answer.userErrors.length > 0)
      throw new Error(`${name}: ${answer.userErrors.map(({ message }) => message).join(' ')}`);
    return (answer[thing] ?? answer['case']) as Shown;
  }
}
