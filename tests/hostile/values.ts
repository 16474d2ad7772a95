import type { Dice } from '../prove/dice';
import { MARK, type Means, times } from './request';

const CHARACTERS = [
  'a',
  ' ',
  '\0',
  '\u0001',
  '\n',
  '\t',
  '"',
  '\\',
  '{',
  '\u202e',
  '\u2028',
  'é',
  'e\u0301',
  '漢',
  '😀',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\uffff',
  '\x7f',
];

const STRINGS = [
  '',
  ' ',
  '\0',
  'null',
  'undefined',
  'true',
  '-1',
  '9e99',
  '__proto__',
  'constructor',
  `' OR '1'='1`,
  `"; DROP TABLE cases; --`,
  '%_%',
  '../../../../etc/hosts',
  '{{7*7}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '\ud800',
  '\udc00\ud800',
  '\u202emirror',
  'Z\u0335\u0321'.repeat(50),
  '2026-02-30',
  '2026-13-01T25:61:61Z',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-19T23:59:59Z',
  '9999-12-31T23:59:59.999999999+14:00',
  '2026-03-29T01:30:00[Europe/London]',
  '1e400',
  'case:1',
  '=',
];

/** Any text. */
export function hostileText(dice: Dice): string {
  const text = dice.chance(0.5)
    ? dice.pick(STRINGS)!
    : times(dice.below(40), () => dice.pick(CHARACTERS)!)
        .join('')
        .repeat(dice.chance(0.05) ? 300 : 1);
  return dice.chance(0.3) ? text + MARK : text;
}

/** A number as it is written, also one that no program could hold. */
export const hostileNumber = (dice: Dice): string =>
  dice.pick([
    '0',
    '-0',
    '-1',
    '1.5',
    '101',
    '2147483648',
    '-2147483649',
    '9007199254740993',
    '18446744073709551616',
    '1e308',
    '1e400',
    '-1e999',
    '1e-400',
    '9'.repeat(400),
    `0.${'3'.repeat(400)}`,
  ])!;

/** An id, a cursor: real, forged, or of something else. */
export function hostileId(dice: Dice, { ids, cursors }: Means): string {
  const real = dice.pick([...ids, ...cursors])!;
  const at = dice.below(real.length);
  const forge = [
    () => real,
    () => real.slice(0, at),
    () => `${real}=`,
    () => real.slice(0, at) + String.fromCharCode(97 + dice.below(26)) + real.slice(at + 1),
    () => Buffer.from(`Case:${String(dice.below(1e9))}`).toString('base64url'),
    () => Buffer.from(`__proto__:${MARK}`).toString('base64url'),
    () => Buffer.from(`Person:00000000-0000-4000-8000-000000000000`).toString('base64url'),
    () =>
      Buffer.from(Buffer.from(real, 'base64url').toString('latin1').replace(/^\w+/, 'constructor')).toString(
        'base64url',
      ),
    () => real.repeat(1 + dice.below(50)),
    () => Buffer.from(times(dice.below(80), () => dice.below(256))).toString('base64url'),
  ];
  return dice.chance(0.2) ? hostileText(dice) : dice.pick(forge)!();
}

/** A value of any type, nested as deep as chance has it. */
export function anything(dice: Dice, means: Means, deep = 3): unknown {
  const make: (() => unknown)[] = [
    () => null,
    () => dice.chance(0.5),
    () => dice.pick([0, -1, 1.5, 2 ** 31, 2 ** 53 + 2, -1e300, 5e-324])!,
    () => hostileText(dice),
    () => hostileId(dice, means),
    () => times(dice.below(4), () => anything(dice, means, deep - 1)),
    () => Object.fromEntries(times(dice.below(4), () => [hostileText(dice), anything(dice, means, deep - 1)])),
  ];
  return make[dice.below(deep > 0 ? make.length : 5)]!();
}
