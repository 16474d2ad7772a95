import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../../src/policy/policy';
import type { Procedure, RuleBook } from '../../../src/procedures/procedure';
import { Copy } from '../copy';

export const ROOMS = ['src/procedures', 'src/policy'] as const;

export interface Place<T> {
  readonly file: string;
  readonly exported: string;
  readonly value: T;
}

/** The files of the pure rooms. What makes acts for several procedures is changed as data where it has become theirs. */
export const filesOfRooms = (): readonly string[] =>
  ROOMS.flatMap((room) =>
    readdirSync(join(__dirname, '..', '..', '..', room))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );

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

/** Made of the tables when the rooms are loaded. */
const WORKED_OUT = ['RULEBOOKS', 'CARRIERS', 'CAPACITIES', 'COUNTED'];

interface Places {
  readonly policies: readonly Place<Policy>[];
  readonly procedures: readonly Place<Procedure>[];
  /** What is done outside any case. */
  readonly rulebooks: readonly Place<RuleBook>[];
  /** Everything else that is declared and not worked out. */
  readonly others: readonly Place<object>[];
  readonly table: <T>(name: string) => Place<T>;
  /** The files that declare any of these. */
  readonly files: ReadonlySet<string>;
}

let found: Places | undefined;

function find(): Places {
  const copy = new Copy();
  const { POLICIES } = copy.load<{ POLICIES: readonly Policy[] }>('src/policy/policies.ts');
  const { PROCEDURES, RULEBOOKS } =
    copy.load<Record<'PROCEDURES' | 'RULEBOOKS', readonly Procedure[]>>('src/procedures/procedures.ts');
  const all = everything(copy);
  const whereIs = <T>(known: readonly T[], what: string, name: (one: T) => unknown) => {
    const names = new Set(known.map(name));
    const found = all.filter(({ value }) => isNamed(value) && names.has(name(value as T))) as Place<T>[];
    if (new Set(found.map(({ value }) => name(value))).size < names.size)
      throw new Error(`a ${what} is exported nowhere`);
    return found;
  };
  const policies = whereIs(POLICIES, 'policy', (one) => one);
  // As written: what is in force is made of it
  const nameOf = ({ id, version }: RuleBook) => `${id} ${String(version)}`;
  const procedures = whereIs(PROCEDURES, 'procedure', nameOf);
  const rulebooks = whereIs<RuleBook>(
    RULEBOOKS.filter((one) => !PROCEDURES.includes(one)),
    'rule book',
    nameOf,
  );
  const tables = all.filter(({ exported }) => TABLES.includes(exported));
  return {
    policies,
    procedures,
    rulebooks,
    others: all.filter(
      (one): one is Place<object> =>
        typeof one.value === 'object' &&
        one.value !== null &&
        ![...TABLES, ...WORKED_OUT].includes(one.exported) &&
        !isListOfWords(one.value) &&
        ![...policies, ...procedures, ...rulebooks].some(({ value }) => value === one.value),
    ),
    table: <T>(name: string) => tables.find(({ exported }) => exported === name) as Place<T>,
    files: new Set([...policies, ...procedures, ...rulebooks, ...tables].map(({ file }) => file)),
  };
}

/** Changed as code, where others are worked out of it. */
const isListOfWords = (value: object): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isNamed = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

let known: readonly string[] | undefined;

export const capacities = (): readonly string[] =>
  (known ??= new Copy().load<{ CAPACITIES: readonly string[] }>('src/procedures/capacity.ts').CAPACITIES);
