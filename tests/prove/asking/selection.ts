import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

const fieldsOf = (type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] =>
  isUnionType(type) ? [] : Object.values(type.getFields());

const hasId = (type: GraphQLCompositeType): boolean => fieldsOf(type).some(({ name }) => name === 'id');

/** All fields of a type, and of all it leads to as deep as wanted; what would come back to where it started is named alone. */
export function everythingOf(
  type: GraphQLCompositeType,
  depth: number,
  through: readonly string[] = [],
  alias = '',
): string {
  const ways = [...through, type.name];
  const fields = fieldsOf(type)
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const leadsTo = getNamedType(field.type);
      const called = alias ? `${alias}_${field.name}: ${field.name}` : field.name;
      if (!isCompositeType(leadsTo)) return called;
      const named = isAbstractType(leadsTo) || ways.includes(leadsTo.name) || (hasId(leadsTo) && depth === 0);
      return `${called} { ${named ? `__typename ${hasId(leadsTo) ? 'id' : ''}` : everythingOf(leadsTo, hasId(leadsTo) ? depth - 1 : depth, ways)} }`;
    });
  return `__typename ${fields.join(' ')}`;
}
