import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../../src/policy/policy';
import type { Procedure } from '../../../src/procedures/procedure';
import { Copy } from '../copy';

export const ROOMS = ['src/procedures', 'src/policy'] as const;

export interface Place<T> {
  readonly file: string;
  readonly exported: string;
  readonly value: T;
}

export const filesOfRooms = (): readonly string[] =>
  ROOMS.flatMap((room) => readdirSync(join(__dirname, '..', '..', '..', room)).map((name) => `${room}/${name}`));

/** Everything the pure rooms declare, with the file and the name it is declared under. */
function everything(copy: Copy): Place<unknown>[] {
  return filesOfRooms().flatMap((file) =>
    Object.entries(copy.load(file)).map(([exported, value]) => ({ file, exported, value })),
  );
}

/** Where the policies, the procedures and other tables are declared: found by what is exported, whatever it is called. */
export const places = (): Places => (found ??= find());

/** Other tables: the list of policies among them, which is complete when every noun has its own. */
const TABLES = ['POLICIES', 'PROCEDURES', 'WALLS', 'FACTS', 'HAPPENINGS'];

interface Places {
  readonly policies: readonly Place<Policy>[];
  readonly procedures: readonly Place<Procedure>[];
  readonly table: <T>(name: string) => Place<T>;
  /** The files that declare any of these. */
  readonly files: ReadonlySet<string>;
}

let found: Places | undefined;

function find(): Places {
  const copy = new Copy();
  const { POLICIES } = copy.load<{ POLICIES: readonly Policy[] }>('src/policy/policies.ts');
  const { PROCEDURES } = copy.load<{ PROCEDURES: readonly Procedure[] }>('src/procedures/procedures.ts');
  const all = everything(copy);
  const whereIs = <T>(known: readonly T[], what: string) => {
    const found = all.filter(({ value }) => known.includes(value as T)) as Place<T>[];
    if (new Set(found.map(({ value }) => value)).size < known.length) throw new Error(`a ${what} is exported nowhere`);
    return found;
  };
  const policies = whereIs(POLICIES, 'policy');
  const procedures = whereIs(PROCEDURES, 'procedure');
  const tables = all.filter(({ exported }) => TABLES.includes(exported));
  return {
    policies,
    procedures,
    table: <T>(name: string) => tables.find(({ exported }) => exported === name) as Place<T>,
    files: new Set([...policies, ...procedures, ...tables].map(({ file }) => file)),
  };
}

let known: readonly string[] | undefined;

export const capacities = (): readonly string[] =>
  (known ??= new Copy().load<{ CAPACITIES: readonly string[] }>('src/procedures/capacity.ts').CAPACITIES);
