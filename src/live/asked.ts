import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { Wanted, type Wishes } from '../cases/wantedEvents';
import { checkOperation } from '../graphql/operation';
import { RequestError } from '../graphql/requestError';
import { variablesOf } from '../graphql/variables';
import { conditional, judged } from './judged';

/** A request as a transport brings it. */
export interface Request {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A subscription that may be opened: what is to be shown of each update, and which are wanted. */
export interface Asked {
  /** The same for all who are to be shown the same. */
  readonly plan: object;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly wanted: Wanted;
  readonly after: string | null;
}

/** Documents that are kept, and plans. One more makes the oldest forgotten: it is then only judged, or executed, once more. */
const MOST = 200;
const LONGEST = 16 * 1024;

function keep<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (key.length > LONGEST) return made;
  if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
  return made;
}

/** Judges requests for streams by the same rules as those by POST. Throws what is wrong with one, to be masked. */
export function askedOf(schema: GraphQLSchema): (request: Request) => Asked {
  const documents = new Map<string, DocumentNode>();
  const plans = new Map<string, object>();

  return ({ query, operationName = null, variables: given }) => {
    const document = keep(documents, query, () => judged(schema, query));
    const operation = getOperationAST(document, operationName);
    if (!operation)
      throw new RequestError(
        'BAD_REQUEST',
        'The document has no operation of this name, or several and none was named.',
      );
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
      throw new RequestError(
        'BAD_REQUEST',
        'Streams are for subscriptions: send queries and acts by POST to /graphql.',
      );
    checkOperation(schema, document, operation, given ?? {});
    const { field, name } = rootOf(document, operation);
    const args = argumentsOf(schema, field, variablesOf(schema, operation, given ?? {}));
    const variables = withoutPlace(document, field, given ?? {});
    const key = JSON.stringify([query, operationName, name, variables]);
    return {
      plan: keep(plans, key, () => ({})),
      ...{ document, operationName, variables },
      wanted: new Wanted(args),
      after: args.after ?? null,
    };
  };
}

/** The one field of a subscription, wherever it stands. */
function rootOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): { field: FieldNode; name: string } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const first = (set: SelectionSetNode): FieldNode => {
    const node = set.selections[0]!;
    if (node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) throw conditional();
    if (node.kind === Kind.FIELD) return node;
    return first(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)!.selectionSet);
  };
  const field = first(selectionSet);
  return { field, name: field.name.value };
}

interface Arguments extends Wishes {
  readonly after?: string | null;
}

function argumentsOf(schema: GraphQLSchema, field: FieldNode, variables: Readonly<Record<string, unknown>>): Arguments {
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (!definition) throw new RequestError('BAD_REQUEST', 'Streams are of a field of the schema.');
  return getArgumentValues(definition, field, variables);
}

/** Where a stream begins makes no difference to what it shows: the variables without it, where it is used for nothing else. */
function withoutPlace(
  document: DocumentNode,
  field: FieldNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const value = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (value?.kind !== Kind.VARIABLE) return given;
  const name = value.name.value;
  const uses = document.loc?.source.body.split(new RegExp(`\\$${name}\\b`)).length ?? 0;
  return uses === 3 ? { ...given, [name]: null } : given;
}
