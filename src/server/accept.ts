export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
export const JSON_RESPONSE = 'application/json';

/** The media ranges that a client asks for and does not refuse (`q=0`). Without a header, everything. */
const rangesOf = (accept: string | undefined): string[] =>
  (accept ?? '*/*')
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim().toLowerCase()))
    .filter(([, ...parameters]) => !parameters.some((one) => /^q=0(\.0*)?$/.test(one)))
    .map(([range]) => range!);

/** Whether a client takes anything we can answer. Asked before an act is done, not when its answer cannot be sent. */
export const acceptsAnswer = (accept: string | undefined): boolean =>
  rangesOf(accept).some((range) => ['*/*', 'application/*', JSON_RESPONSE, GRAPHQL_RESPONSE].includes(range));

/**
 * Whether a client asks for plain JSON by name, and not for GraphQL's own media type: the specification answers it 200
 * for a request that was understood and refused, since such clients take any other status for a failing network.
 */
export const wantsPlainJson = (accept: string | undefined): boolean => {
  const ranges = rangesOf(accept);
  return ranges.includes(JSON_RESPONSE) && !ranges.includes(GRAPHQL_RESPONSE);
};

/** Whether a client takes an answer of this media type. */
export const takes = (accept: string | undefined, type: string): boolean =>
  rangesOf(accept).some((range) => ['*/*', `${type.split('/')[0]!}/*`, type].includes(range));
