import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { idOfType, NOBODY, parseGlobalId } from '../reading/globalId';

// What inputs are made of. Everything is checked here, before the database sees it. What a check describes is said in the schema.

const NOT_IN_A_LINE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
const NOT_IN_PROSE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

const words = (most: number, forbidden: RegExp) =>
  z
    .string()
    .refine(
      (text) => text.isWellFormed() && !forbidden.test(text),
      'It has characters that cannot be read: control characters or half of a surrogate pair.',
    )
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0, 'It must not be empty.')
    .refine((text) => text.length <= most, `It can have ${String(most)} characters at most.`);

/** Text of several paragraphs. */
export const prose = (most = 10_000) => words(most, NOT_IN_PROSE).describe(`${String(most)} characters at most.`);

/** One line. */
export const line = (most = 200) =>
  words(most, NOT_IN_A_LINE).describe(`One line, ${String(most)} characters at most.`);

/** The id of a thing of this type. Anything else becomes the id of nothing, and so is not found like anything unknown. */
export const idOf = (type: string) => z.string().transform((text) => idOfType(type, text));

/** The id of a thing of one of these types: which one, and the id. */
export const idOfOneOf = (...types: string[]) =>
  z.string().transform((text) => {
    const parsed = parseGlobalId(text);
    return parsed && types.includes(parsed.type) ? parsed : { type: types[0]!, id: NOBODY };
  });

/** An instant with its offset, kept in UTC. */
export const instant = () =>
  z.string().transform((text, context) => {
    try {
      return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
    } catch {
      context.addIssue('It must be an instant that exists, with its offset, like 2026-03-31T14:00:00+01:00.');
      return z.NEVER;
    }
  });

/** A day of the calendar. */
export const day = () =>
  z.string().transform((text, context) => {
    try {
      if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError();
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
    } catch {
      context.addIssue('It must be a day that exists, like 2026-03-31.');
      return z.NEVER;
    }
  });

/** Something that may be left out; null then. */
export const orNothing = <T extends z.ZodType>(check: T) =>
  check
    .nullish()
    .transform((value) => value ?? null)
    .describe(check.description ?? '');

/** A list with at most so many entries. */
export const listOf = <T extends z.ZodType>(check: T, most: number, least = 0) =>
  z
    .array(check)
    .min(least, `It needs ${String(least)} at least.`)
    .max(most, `It can have ${String(most)} entries at most.`)
    .describe(least > 0 ? `From ${String(least)} to ${String(most)} entries.` : `${String(most)} entries at most.`);

/** How many days such a key is known: a setting. */
export const KEY_DAYS = 30;

/** A key the client makes up, so that repeating a request does the act once. */
export const idempotencyKey = () =>
  line(100)
    .refine((text) => text.length >= 8, 'It must have 8 characters at least.')
    .describe(
      `From 8 to 100 characters, such as a random UUID; known for ${String(KEY_DAYS)} days, in which \`KEY_REUSED\` refuses it with another input.`,
    );
