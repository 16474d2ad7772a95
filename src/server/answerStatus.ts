import type { FormattedExecutionResult } from 'graphql';
import { REQUEST_ERRORS } from '../errors';
import { isRequestErrorCode, type RequestErrorCode } from '../graphql/requestError';
import { wantsPlainJson } from './accept';

/** The request was understood and does not fit: plain JSON clients are told so with 200. */
const UNDERSTOOD: readonly RequestErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

const codesOf = ({ errors }: FormattedExecutionResult): RequestErrorCode[] =>
  (errors ?? [])
    .map(({ extensions }) => extensions?.['code'])
    .map((code) => (isRequestErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR'));

/** Where the database went away, what is null is not known to be absent: there is no answer then, rather than half of one. */
export function answerFor(result: FormattedExecutionResult): FormattedExecutionResult {
  return codesOf(result).includes('UNAVAILABLE') ? { errors: result.errors! } : result;
}

/** The status of an answer; undefined where Apollo's own is right. */
export function statusFor(
  result: FormattedExecutionResult,
  accept: string | undefined,
  status: number | undefined,
): number | undefined {
  const codes = codesOf(result);
  if (codes.includes('UNAVAILABLE')) return REQUEST_ERRORS.UNAVAILABLE.status;
  if (result.data !== undefined)
    return result.data === null && codes.includes('INTERNAL_SERVER_ERROR')
      ? REQUEST_ERRORS.INTERNAL_SERVER_ERROR.status
      : undefined;
  if (wantsPlainJson(accept) && codes.every((code) => UNDERSTOOD.includes(code))) return 200;
  // A refusal of Apollo's may be more exact: 405 for an act by GET
  if (status !== undefined && status >= 400 && status < 500) return undefined;
  return codes[0] && REQUEST_ERRORS[codes[0]].status;
}
