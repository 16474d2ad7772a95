import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether an answer is certain to be asked for a field: one behind a directive may not be. */
export function isAskedFor(field: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const within = (selected: SelectionSetNode | undefined): boolean =>
    (selected?.selections ?? []).some((one) => {
      if (one.directives?.length) return false;
      if (one.kind === Kind.FIELD) return one.name.value === field;
      return within(one.kind === Kind.FRAGMENT_SPREAD ? fragments[one.name.value]?.selectionSet : one.selectionSet);
    });
  return fieldNodes.some((node) => within(node.selectionSet));
}
