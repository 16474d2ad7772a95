import { GraphQLError, type ValidationRule } from 'graphql';
import { measure } from './measure';

/** How much one document may ask for. Generous to people who write screens, small to those who try to wear the server out. */
export const LIMITS = {
  tokens: 4_000,
  depth: 12,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  cost: 50_000,
  bodyBytes: 256 * 1024,
  /** Of one document, or of its variables, that are told at once. */
  complaints: 10,
} as const;

const COUNTED = {
  depth: (found, most) => `The document nests fields ${found} levels deep; ${most} are allowed.`,
  aliases: (found, most) => `The document uses ${found} aliases, counting each use of a fragment; ${most} are allowed.`,
  rootFields: (found, most) => `The operation has ${found} root fields; ${most} are allowed.`,
  directives: (found, most) =>
    `The document uses ${found} directives, counting each use of a fragment; ${most} are allowed.`,
} satisfies Partial<Record<keyof typeof LIMITS, (found: string, most: string) => string>>;

/** A document that is too large for its shape alone, whatever its variables. */
export class LimitExceeded extends GraphQLError {}

const numeral = (count: number): string => (count > 1e6 ? 'more than a million' : String(count));

/** The limits on a document's shape, as a validation rule: for HTTP, WebSocket and server-sent events alike. */
export const withinLimits: ValidationRule = (context) => ({
  Document(document) {
    const found = measure(document);
    for (const kind of Object.keys(COUNTED) as (keyof typeof COUNTED)[])
      if (found[kind] > LIMITS[kind])
        context.reportError(new LimitExceeded(COUNTED[kind](numeral(found[kind]), numeral(LIMITS[kind]))));
  },
});
