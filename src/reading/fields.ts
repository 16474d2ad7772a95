import { Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Subscription } from 'type-graphql';
import type { Answer } from './answer';
import { Node } from './door';
import type { Frame } from './frame';
import { rememberShown } from './shown';

// The decorators of everything confidential: each says of itself what it is, and none takes what is not seen.

/** `() => Type`, as type-graphql takes it. */
type ReturnTypeFunc = NonNullable<Parameters<typeof FieldResolver>[0]>;

interface Resolves<A> {
  value?: ((...given: never[]) => A | Promise<A>) | undefined;
}

/** A type of things with ids, made by the door. */
export const SeenType = (description: string): ClassDecorator => ObjectType({ description, implements: Node });

/** A field the door fills from the column of the same name, null where it is closed. */
export const Shown =
  (type: ReturnTypeFunc, description: string): PropertyDecorator =>
  (target, property) => {
    rememberShown(target.constructor, String(property));
    // A value that is there already is taken without a call for each
    Field(type, { description, nullable: true, simple: true })(target, property);
  };

/** A field the door works out from the row (`derived` in the noun), null where it is closed. */
export const Derived =
  (type: ReturnTypeFunc, description: string): PropertyDecorator =>
  (target, property) => {
    Field(type, { description, nullable: true })(target, property);
    Object.defineProperty(target, property, {
      get(this: Node) {
        return Node.derive(this, String(property));
      },
    });
  };

/** A field that leads from a seen thing to others: not followed where it is closed. */
export const Edge =
  (type: ReturnTypeFunc, description: string) =>
  <A extends Answer>(target: object, property: string, descriptor: Resolves<A>): void => {
    const follow = descriptor.value as (node: Node, ...rest: unknown[]) => A | Promise<A>;
    descriptor.value = function (this: unknown, node: Node, ...rest: unknown[]) {
      return Node.opens(node, property) ? follow.call(this, node, ...rest) : null;
    } as never;
    FieldResolver(type, { description, nullable: true })(target, property, descriptor as never);
  };

/** A query. */
export const Asks =
  (type: ReturnTypeFunc, description: string, nullable = true) =>
  <A extends Answer>(target: object, property: string, descriptor: Resolves<A>): void => {
    Query(type, { description, nullable })(target, property, descriptor as never);
  };

/** An act. */
export const Acts =
  (type: ReturnTypeFunc, description: string) =>
  <A extends Answer>(target: object, property: string, descriptor: Resolves<A>): void => {
    Mutation(type, { description })(target, property, descriptor as never);
  };

/** A stream. What is asked for is read from the log by whoever keeps streams; nothing is published to it. */
export const Streams =
  (type: ReturnTypeFunc, description: string) =>
  <A extends Frame<Node>>(target: object, property: string, descriptor: Resolves<A>): void => {
    const subscribe = (): never => {
      throw new Error('a stream is kept by src/live');
    };
    Subscription(type, { description, subscribe })(target, property, descriptor as never);
  };

/** Edges that lead on from a type; the type itself need not know of them. */
export const EdgesOf = (type: () => new (...door: never[]) => Node): ClassDecorator => Resolver(type as never);

/** Queries that start somewhere. */
export const Asking = (): ClassDecorator => Resolver();
