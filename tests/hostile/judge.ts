import { REQUEST_ERRORS, USER_ERRORS } from '../../src/errors';
import type { Got } from './sender';

/** Ids and cursors: any letters may follow each other in them. */
const SEALED = /[\w-]{40,}/g;

/** What must never be in an answer: stacks, SQL, paths of files, names of what serves it. */
const INSIDES =
  /node_modules|\n\s+at |\.(ts|js|mjs|cjs):\d+|\/tmp\/|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|SQLITE_|better-sqlite|typeorm|QueryFailed|\bER_[A-Z_]{4,}|fastify|apollo server|\bFST_|HPE_|\[object \w+\]|internal\/|UnhandledPromise/i;

export interface Judgement {
  /** The codes of the errors in it. */
  readonly codes: readonly string[];
  /** What is wrong with it; null for an answer as it should be. */
  readonly wrong: string | null;
}

/** Whether an answer is one that the product may give to a request that nobody should send. */
export function judge({ status, headers, body }: Got): Judgement {
  if (status === 0) return { codes: [], wrong: null };
  const wrong = (what: string): Judgement => ({ codes: [], wrong: what });
  if (status < 200 || status > 499) return wrong(`it was answered ${String(status)}`);
  if (INSIDES.test(body.replace(SEALED, '')) || INSIDES.test(headers)) return wrong('the answer shows the inside');
  if (!/cache-control\W+private, no-store/.test(headers)) return wrong('the answer may be kept');
  if (body === '') return { codes: [], wrong: null };
  if (!/content-type\W+application\/(graphql-response\+)?json/.test(headers)) return wrong('the answer is not JSON');
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return wrong('the answer cannot be read');
  }
  const codes = codesIn(answer);
  const unknown = codes.find((code) => !(code in REQUEST_ERRORS) && !(code in USER_ERRORS));
  if (unknown !== undefined) return wrong(`the code ${unknown} is not declared`);
  if (codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('UNAVAILABLE')) return wrong('it is a fault');
  if (status >= 400 && codes.length === 0) return wrong('it is refused without a code');
  return { codes, wrong: null };
}

interface Answer {
  readonly errors?: readonly { extensions?: { code?: unknown } }[];
  readonly data?: unknown;
  /** Of an answer that is no GraphQL. */
  readonly userErrors?: readonly { code: unknown }[];
}

function codesIn(answer: unknown): string[] {
  const { errors = [], data, userErrors = [] } = (answer ?? {}) as Answer;
  const ofActs =
    typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(
          (one) => (one as { userErrors?: readonly { code: unknown }[] } | null)?.userErrors ?? [],
        )
      : [];
  return [
    ...errors.map(({ extensions }) => String(extensions?.code)),
    ...[...ofActs, ...userErrors].map(({ code }) => String(code)),
  ];
}
