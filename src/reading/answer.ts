import { Field, ObjectType } from 'type-graphql';
import { USER_ERRORS, type UserErrorCode } from '../errors';
import type { Node, Published, Seen } from './door';
import { enumOf } from './enums';

const UserErrorCodeEnum = enumOf('UserErrorCode', 'Why an act was not done.', USER_ERRORS);

/** What was wrong with an act: nothing of it was done. */
export interface Complaint {
  readonly code: UserErrorCode;
  readonly field: readonly string[];
  readonly message: string;
  readonly clause: string | null;
}

@ObjectType('UserError', { description: 'Why an act was not done. Nothing of it is stored.' })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'Why, for programs.' })
  readonly code!: UserErrorCode;

  @Field(() => [String], {
    description: 'The path of the input field it is about; empty when it is about the act as a whole.',
  })
  readonly field!: readonly string[];

  @Field(() => String, { description: 'What was wrong and what would be right, for people.' })
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'The clause of the procedure that says so.' })
  readonly clause!: string | null;

  private constructor() {}

  static of(complaint: Complaint): UserError {
    return Object.freeze(Object.assign(new UserError(), complaint));
  }
}

/** What an act answers: what it changed, as the actor sees it now, or why it was not done. Holds nothing but seen things. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when the act was done; in a preview, when it could be.' })
  readonly userErrors: readonly UserError[];

  readonly #holdsOnlySeen = true;

  constructor(
    changed: Readonly<Record<string, () => Promise<Node | readonly Published[] | null>>>,
    complaints: readonly Complaint[] = [],
  ) {
    this.userErrors = complaints.map((complaint) => UserError.of(complaint));
    for (const [field, get] of Object.entries(changed)) Object.defineProperty(this, field, { get });
    Object.freeze(this);
  }

  static isPayload(value: unknown): value is Payload {
    return typeof value === 'object' && value !== null && #holdsOnlySeen in value;
  }
}

@ObjectType('PageInfo', { description: 'Relay’s page information.' })
export class PageInfo {
  #edges: readonly { readonly cursor: string }[] = [];

  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  readonly hasPreviousPage!: boolean;

  static of(
    edges: readonly { readonly cursor: string }[],
    more: { hasNextPage: boolean; hasPreviousPage: boolean },
  ): PageInfo {
    const info = Object.assign(new PageInfo(), more);
    info.#edges = edges;
    return info;
  }

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge.' })
  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** A seen thing on a page, with the place it has there. */
@ObjectType()
export abstract class Edge<S extends Node> {
  readonly #seal: () => string;
  #cursor: string | undefined;

  constructor(
    readonly node: S,
    seal: () => string,
  ) {
    this.#seal = seal;
  }

  @Field(() => String, { description: 'Its place, sealed: only you can use it, and nobody can read it.' })
  get cursor(): string {
    // Sealed once: the page information gives the same cursor as the edge
    return (this.#cursor ??= this.#seal());
  }
}

/** A page of seen things in Relay’s form. */
@ObjectType()
export abstract class Connection<S extends Node> {
  readonly #holdsOnlySeen = true;

  @Field(() => PageInfo, { description: 'Whether there is more, as far as you may see.' })
  readonly pageInfo: PageInfo;

  constructor(
    readonly edges: readonly Edge<S>[],
    more: { hasNextPage: boolean; hasPreviousPage: boolean },
  ) {
    this.pageInfo = PageInfo.of(edges, more);
  }

  static isConnection(value: unknown): value is Connection<Node> {
    return typeof value === 'object' && value !== null && #holdsOnlySeen in value;
  }
}

/** Seen things and what the procedures say of them, under names of their own. */
@ObjectType()
export abstract class Gathered {
  readonly #holdsOnlySeen = true;

  constructor(parts: Readonly<Record<string, readonly Seen[]>>) {
    Object.assign(this, parts);
    Object.freeze(this);
  }

  static isGathered(value: unknown): value is Gathered {
    return typeof value === 'object' && value !== null && #holdsOnlySeen in value;
  }
}

/** All that a resolver can answer. A stored row is none of these, and does not compile. */
export type Answer = Seen | readonly Seen[] | Connection<Node> | Payload | Gathered | null;
