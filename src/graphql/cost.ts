import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromAST,
  type FragmentDefinitionNode,
} from 'graphql';

/** How many entries a list is taken to have where nobody says how many they want. */
const LIST = 5;
const LIST_OF_THE_SCHEMA = 10;
const LARGEST_PAGE = 100;

type Variables = Readonly<Record<string, unknown>>;

/** How many things a valid operation can make the server read and send: each object counts, pages by `first` or `last`. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): number {
  const known = new Map<string, number>();

  const ofFragment = (name: string, onPage: boolean): number => {
    const key = `${name} ${onPage}`;
    const cost = known.get(key) ?? ofType(fragments.get(name), onPage);
    known.set(key, cost);
    return cost;
  };

  const ofType = (fragment: FragmentDefinitionNode | undefined, onPage: boolean): number => {
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    return fragment && isCompositeType(type) ? ofSet(fragment.selectionSet, type, onPage) : 0;
  };

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, onPage: boolean): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + ofField(node, fieldOf(type, node.name.value), onPage);
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(node.name.value, onPage);
      const narrowed = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
      return isCompositeType(narrowed) ? sum + ofSet(node.selectionSet, narrowed, onPage) : sum;
    }, 0);

  const ofField = (node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, onPage: boolean): number => {
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
    const page = pageSize(node, field, variables);
    // The entries of a page are counted by what was asked of the page
    const length = page ?? (isListType(getNullableType(field.type)) && !onPage ? lengthOf(type) : 1);
    return length * (1 + ofSet(node.selectionSet, type, page !== null));
  };

  const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined => {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root, false) : 0;
}

const lengthOf = ({ name }: GraphQLCompositeType): number => (name.startsWith('__') ? LIST_OF_THE_SCHEMA : LIST);

/** What `first` or `last` asks for, or null for a field that has no pages. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number | null {
  const paging = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (paging.length === 0) return null;
  const asked = paging.flatMap((argument) => {
    const given = node.arguments?.find(({ name }) => name.value === argument.name);
    const size: unknown = given ? valueFromAST(given.value, argument.type, variables) : argument.defaultValue;
    return typeof size === 'number' ? [size] : [];
  });
  // Sizes out of bounds are refused by the field itself, in its own words
  return asked.length === 0 ? LARGEST_PAGE : Math.min(Math.max(...asked, 1), LARGEST_PAGE);
}
