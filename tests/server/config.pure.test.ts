import { randomBytes } from 'node:crypto';
import { type ConfigError, readConfig } from '../../src/config';

const key = (id: number) => `${String(id)}:${randomBytes(32).toString('base64url')}`;
const PRODUCTION = {
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://issuer.test',
  OIDC_AUDIENCE: 'cloister',
  CLOISTER_KEY: key(1),
};

const complaintsAbout = (variables: Record<string, string>): readonly string[] => {
  try {
    readConfig(variables);
  } catch (error) {
    return (error as ConfigError).complaints;
  }
  return [];
};

test('with nothing set it is the demo, on this machine alone, with an embedded database', () => {
  expect(readConfig({})).toEqual({
    production: false,
    demo: true,
    host: '127.0.0.1',
    port: 4000,
    metricsPort: null,
    logLevel: 'info',
    data: '.data',
    evidenceBytes: 52_428_800,
    databaseUrl: 'sqlite:.data/cloister.sqlite',
    redisUrl: null,
    issuer: null,
    keyRing: null,
    mail: null,
  });
});

test('what is set to nothing is not set', () => {
  expect(readConfig({ PORT: '', OIDC_ISSUER: '', DATABASE_URL: '', METRICS_PORT: '' })).toEqual(readConfig({}));
});

test('production listens everywhere and is never the demo', () => {
  expect(readConfig(PRODUCTION)).toMatchObject({
    production: true,
    demo: false,
    host: '0.0.0.0',
    issuer: { url: 'https://issuer.test', audience: 'cloister' },
  });
});

test('an issuer ends the demo outside of production as well', () => {
  expect(readConfig({ OIDC_ISSUER: 'http://localhost:8080', OIDC_AUDIENCE: 'cloister' }).demo).toBe(false);
});

test('a key ring is read in order', () => {
  const ring = readConfig({ CLOISTER_KEY: [key(7), key(0), key(255)].join(', ') }).keyRing!;
  expect(ring.map(({ id, key: { length } }) => [id, length])).toEqual([
    [7, 32],
    [0, 32],
    [255, 32],
  ]);
});

test('production says everything that it misses', () => {
  expect(complaintsAbout({ NODE_ENV: 'production' })).toEqual([
    'OIDC_ISSUER is required in production: the URL of who issues the access tokens.',
    'OIDC_AUDIENCE is required with an issuer: the audience that access tokens must be for.',
    'CLOISTER_KEY is required in production: see .env.example for how to make one.',
  ]);
});

test.each([
  [{ NODE_ENV: 'prod' }, 'NODE_ENV must be production, development or test, or not set.'],
  [{ PORT: 'http' }, 'PORT must be a port: a whole number from 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT must be a port: a whole number from 0 to 65535.'],
  [{ METRICS_PORT: '-1' }, 'METRICS_PORT must be a port: a whole number from 0 to 65535, or not set.'],
  [{ LOG_LEVEL: 'verbose' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
  [
    { DATABASE_URL: 'postgres://u:hunter2@h/d' },
    'DATABASE_URL must be mysql://user:password@host:3306/database, mariadb://…, or not set.',
  ],
  [{ REDIS_URL: 'hunter2' }, 'REDIS_URL must be redis://host:6379, rediss://…, or not set.'],
  [
    { OIDC_ISSUER: 'issuer', OIDC_AUDIENCE: 'x' },
    'OIDC_ISSUER must be the issuer’s URL, exactly as its tokens name it.',
  ],
  [
    { OIDC_ISSUER: 'https://issuer.test' },
    'OIDC_AUDIENCE is required with an issuer: the audience that access tokens must be for.',
  ],
  [{ OIDC_AUDIENCE: 'cloister' }, 'OIDC_ISSUER is required beside OIDC_AUDIENCE.'],
  [
    { CLOISTER_KEY: 'hunter2' },
    'CLOISTER_KEY must be id:key, comma-separated: an id from 0 to 255, a colon, and 32 random bytes in base64url (43 characters).',
  ],
  [
    { CLOISTER_KEY: key(256) },
    'CLOISTER_KEY must be id:key, comma-separated: an id from 0 to 255, a colon, and 32 random bytes in base64url (43 characters).',
  ],
  [{ CLOISTER_KEY: `${key(1)},${key(1)}` }, 'CLOISTER_KEY must give each key an id of its own.'],
  [{ HOST: 'not an address' }, 'HOST must be an address to listen on, like 127.0.0.1.'],
] as [Record<string, string>, string][])('%j: %s', (variables, complaint) => {
  expect(complaintsAbout(variables)).toEqual([complaint]);
  expect(complaint).not.toContain('hunter2');
});

test('nobody is written to until the mail server, who writes and where people read are all given', () => {
  const mail = {
    SMTP_URL: 'smtp://mail.test:587',
    MAIL_FROM: 'cloister@college.test',
    PUBLIC_URL: 'https://read.test',
  };
  expect(readConfig({}).mail).toBeNull();
  expect(readConfig(mail).mail).toEqual({
    smtpUrl: mail.SMTP_URL,
    from: mail.MAIL_FROM,
    publicUrl: mail.PUBLIC_URL,
  });
  const complaintsOf = (variables: Readonly<Record<string, string>>): readonly string[] => {
    try {
      readConfig(variables);
      return [];
    } catch (error) {
      return (error as ConfigError).complaints.map((one) => one.split(' ')[0]!);
    }
  };
  expect(complaintsOf({ SMTP_URL: mail.SMTP_URL })).toEqual(['MAIL_FROM', 'PUBLIC_URL']);
  expect(complaintsOf({ ...mail, SMTP_URL: 'https://mail.test', MAIL_FROM: 'nobody' })).toEqual([
    'SMTP_URL',
    'MAIL_FROM',
  ]);
});
