import { type GraphQLError, Kind } from 'graphql';

// The messages of graphql-js without the values they quote: what somebody typed belongs in no error and in no client's log.

const VALUES: readonly string[] = [
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
];

/** What may be said of a value: words of the schema alone. A pattern ends before the value begins. */
const OF_VALUES: readonly (readonly [said: RegExp, say: string])[] = [
  [/^Expected non-nullable type "([\w[\]!]+)" not to be null\.$/, 'It must not be null: it is of type "$1".'],
  [/^Expected type "(\w+)" to be an object\./, 'It must be an object of type "$1".'],
  [/^Field "([\w.]+)" of required type "([\w[\]!]+)" was not provided\./, 'Its field "$1" of type "$2" is required.'],
  [/^Field "(\w{1,60})" is not defined by type "(\w+)"/, 'It has a field "$1" that "$2" does not have.'],
  [/^Expected (?:value of )?type "([\w[\]!]+)"/, 'It must be of type "$1".'],
  [/^(\w+) cannot represent /, 'It must be of type "$1".'],
  [/^Enum "(\w+)" cannot represent /, 'It must be a value of the enum "$1".'],
  [/^Value "[^]*" does not exist in "(\w+)" enum/, 'It must be a value of the enum "$1".'],
];

export function wordingOfValue(message: string): string {
  for (const [said, say] of OF_VALUES) {
    const found = said.exec(message);
    if (found) return say.replace(/\$(\d)/g, (_, group: string) => found[Number(group)]!);
  }
  return 'It is not of its type.';
}

/** Why a document does not fit the schema. It names fields and types that the client wrote, and guesses none. */
export function wordingOfValidation({ message, nodes }: GraphQLError): string {
  const kind = nodes?.[0]?.kind;
  if (kind !== undefined && VALUES.includes(kind)) return `A value does not fit. ${wordingOfValue(message)}`;
  return message.replace(/ Did you mean [^]*\?$/, '');
}

/** Why a document is not GraphQL: what kind of token was unexpected, not what it said. */
export const wordingOfSyntax = (message: string): string =>
  message.replace(/ (Name|String|BlockString|Int|Float|Comment) "[^]*$/, ' $1.').replace(/("""|\\)[^]*$/, '…');
