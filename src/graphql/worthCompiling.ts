import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields, counted as often as fragments repeat them: code is made for each, whether or not there is anything there. */
const MOST = 2_000;

/**
 * Whether code of its own is made for a valid operation: for a query of moderate size in which every type is known
 * beforehand. Acts, `node`, introspection and names that mean something to JavaScript are left to graphql-js.
 */
export function worthCompiling(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  let fields = 0;

  const fits = (set: SelectionSetNode, type: GraphQLObjectType): boolean =>
    set.selections.every((node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) return fits(node.selectionSet, type);
      if (node.kind === Kind.FRAGMENT_SPREAD) return fits(fragments.get(node.name.value)!.selectionSet, type);
      fields += 1;
      const name = node.name.value;
      if (fields > MOST || node.alias?.value.startsWith('__')) return false;
      if (name.startsWith('__')) return name === '__typename';
      const leadsTo = getNamedType(type.getFields()[name]!.type);
      return node.selectionSet && isObjectType(leadsTo) ? fits(node.selectionSet, leadsTo) : isLeafType(leadsTo);
    });

  return fits(operation.selectionSet, query);
}
