import { line } from './checks';

/** An e-mail address, kept in lower case. */
export const address = () =>
  line()
    .refine((text) => /^[^\s@]+@[^\s@]+$/.test(text), 'It must be an e-mail address.')
    .transform((text) => text.toLowerCase())
    .describe('An e-mail address, 200 characters at most.');
