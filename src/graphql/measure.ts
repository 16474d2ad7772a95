import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The shape of the largest operation of a document, with every fragment counted wherever it is used, as if written out there. */
export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, rootFields: 0, directives: 0 };

/** What stands side by side adds up; only the depth is that of the deepest. */
const beside = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  directives: a.directives + b.directives,
});

const largest = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.max(a.aliases, b.aliases),
  rootFields: Math.max(a.rootFields, b.rootFields),
  directives: Math.max(a.directives, b.directives),
});

/** Takes time by the length of the document, not by what its fragments multiply to: each is measured once. */
export function measure(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const measured = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    // Within itself a fragment counts nothing: another rule refuses the circle
    measured.set(name, NOTHING);
    const shape = ofSet(fragments.get(name)?.selectionSet);
    measured.set(name, shape);
    return shape;
  };

  const ofSelection = (node: SelectionNode): Shape => {
    const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) return beside(own, ofFragment(node.name.value));
    const within = ofSet(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return beside(own, within);
    // Introspection is deep by nature, and graphql-js limits it by a rule of its own
    const depth = 1 + (node.name.value.startsWith('__') ? 0 : within.depth);
    return beside(own, { ...within, depth, aliases: within.aliases + (node.alias ? 1 : 0), rootFields: 1 });
  };

  const ofSet = (set: SelectionSetNode | undefined): Shape =>
    (set?.selections ?? []).map(ofSelection).reduce(beside, NOTHING);

  return document.definitions
    .map((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? beside({ ...NOTHING, directives: one.directives?.length ?? 0 }, ofSet(one.selectionSet))
        : NOTHING,
    )
    .reduce(largest, NOTHING);
}
