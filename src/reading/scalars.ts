import { GraphQLScalarType, Kind } from 'graphql';

/** Instants are kept, compared and sent in one form; inputs are judged with the rest of their input. */
const text = (name: string, description: string) =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue(value) {
      if (typeof value !== 'string') throw new TypeError(`${name} is written as a string.`);
      return value;
    },
    parseLiteral(node) {
      if (node.kind !== Kind.STRING) throw new TypeError(`${name} is written as a string.`);
      return node.value;
    },
  });

export const DateTime = text(
  'DateTime',
  'An instant: ISO 8601 with its offset, answered in UTC, such as 2026-03-31T13:00:00.000Z.',
);
export const PlainDate = text('Date', 'A day of the calendar in London, such as 2026-03-31.');

export const Cursor = text(
  'Cursor',
  'A place in the log, sealed: only who was given it can use it, and nobody can read it.',
);
