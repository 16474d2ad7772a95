import { join } from 'node:path';
import { z } from 'zod';

/** What the environment says, checked. Everything else gets what it needs from here. */
export interface Config {
  readonly production: boolean;
  /** People and cases to try it with; never in production, nor beside a real issuer. */
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  readonly metricsPort: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Folder of the documents, of the embedded database and of a key that was made here. */
  readonly data: string;
  /** How much a document can have that is handed in as evidence. */
  readonly evidenceBytes: number;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** The mail server, who writes and where what there is can be read. Null where nobody is written to. */
  readonly mail: { readonly smtpUrl: string; readonly from: string; readonly publicUrl: string } | null;
  readonly issuer: { readonly url: string; readonly audience: string } | null;
  /** Seals cursors and tickets, and encrypts documents. Null where none is given: then one is made and kept in the folder. */
  readonly keyRing: readonly { readonly id: number; readonly key: Buffer }[] | null;
}

/** The environment is not as it must be. Each line names a variable and says what would be right, never what was there. */
export class ConfigError extends Error {
  constructor(readonly complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.name = 'ConfigError';
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = (says: string) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
      `must be a port: a whole number from 0 to 65535${says}`,
    );
const url = (schemes: RegExp, says: string) =>
  z.string().refine((text) => schemes.test(text) && URL.canParse(text), says);

const KEY = /^(\d{1,3}):([A-Za-z0-9_-]{43})$/;
const ring = z
  .string()
  .transform((text) => text.split(',').map((entry) => KEY.exec(entry.trim())))
  .refine((entries) => entries.every((entry) => entry && Number(entry[1]) <= 255), {
    message:
      'must be id:key, comma-separated: an id from 0 to 255, a colon, and 32 random bytes in base64url (43 characters)',
    abort: true,
  })
  .transform((entries) =>
    entries.map((entry) => ({ id: Number(entry![1]), key: Buffer.from(entry![2]!, 'base64url') })),
  )
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'must give each key an id of its own');

// A misspelt "production" must not start the demo
const environment = z
  .object({
    NODE_ENV: z
      .enum(['production', 'development', 'test'], 'must be production, development or test, or not set')
      .default('development'),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'must be an address to listen on, like 127.0.0.1')
      .optional(),
    PORT: port('').default('4000'),
    METRICS_PORT: port(', or not set').optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    CLOISTER_DATA: z.string().default('.data'),
    EVIDENCE_MB: z
      .string()
      .regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number of megabytes from 1 to 1000, or not set')
      .default('50'),
    DATABASE_URL: z
      .union(
        [z.string().startsWith('sqlite:').min(8), url(/^(mysql|mariadb):\/\//, '')],
        'must be mysql://user:password@host:3306/database, mariadb://…, or not set',
      )
      .optional(),
    REDIS_URL: url(/^rediss?:\/\//, 'must be redis://host:6379, rediss://…, or not set').optional(),
    SMTP_URL: url(/^smtps?:\/\//, 'must be smtp://user:password@host:587, smtps://…, or not set').optional(),
    MAIL_FROM: z.email('must be the address that mails come from, like cloister@college.ac.uk').optional(),
    PUBLIC_URL: url(/^https?:\/\//, 'must be the URL at which people read what is written to them').optional(),
    OIDC_ISSUER: url(/^https?:\/\//, 'must be the issuer’s URL, exactly as its tokens name it').optional(),
    OIDC_AUDIENCE: z.string().optional(),
    CLOISTER_KEY: ring.optional(),
  })
  .check(({ value, issues }) => {
    const missing = (path: string, message: string) =>
      issues.push({ code: 'custom', input: undefined, path: [path], message });
    const production = value.NODE_ENV === 'production';
    if (production && !value.OIDC_ISSUER)
      missing('OIDC_ISSUER', 'is required in production: the URL of who issues the access tokens');
    if ((production || value.OIDC_ISSUER) && !value.OIDC_AUDIENCE)
      missing('OIDC_AUDIENCE', 'is required with an issuer: the audience that access tokens must be for');
    const ofMail = ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL'] as const;
    if (ofMail.some((name) => value[name]))
      for (const name of ofMail.filter((one) => !value[one]))
        missing(name, 'is required where one of SMTP_URL, MAIL_FROM and PUBLIC_URL is set');
    if (!production && value.OIDC_AUDIENCE && !value.OIDC_ISSUER)
      missing('OIDC_ISSUER', 'is required beside OIDC_AUDIENCE');
    if (production && !value.CLOISTER_KEY)
      missing('CLOISTER_KEY', 'is required in production: see .env.example for how to make one');
  });

/** The only place that reads the environment. Throws a ConfigError that says everything that is wrong at once. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const { success, data, error } = environment.safeParse(given);
  if (!success) throw new ConfigError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  const production = data.NODE_ENV === 'production';
  const { OIDC_ISSUER, OIDC_AUDIENCE, SMTP_URL, MAIL_FROM, PUBLIC_URL } = data;
  return {
    production,
    demo: !production && OIDC_ISSUER === undefined,
    host: data.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: Number(data.PORT),
    metricsPort: data.METRICS_PORT === undefined ? null : Number(data.METRICS_PORT),
    logLevel: data.LOG_LEVEL,
    data: data.CLOISTER_DATA,
    evidenceBytes: Number(data.EVIDENCE_MB) * 1_048_576,
    databaseUrl: data.DATABASE_URL ?? `sqlite:${join(data.CLOISTER_DATA, 'cloister.sqlite')}`,
    redisUrl: data.REDIS_URL ?? null,
    mail:
      SMTP_URL !== undefined && MAIL_FROM !== undefined && PUBLIC_URL !== undefined
        ? { smtpUrl: SMTP_URL, from: MAIL_FROM, publicUrl: PUBLIC_URL }
        : null,
    issuer:
      OIDC_ISSUER !== undefined && OIDC_AUDIENCE !== undefined ? { url: OIDC_ISSUER, audience: OIDC_AUDIENCE } : null,
    keyRing: data.CLOISTER_KEY ?? null,
  };
}
