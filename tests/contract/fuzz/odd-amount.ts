import type { Random } from '@/tests/support/books/random';

/** An amount as files should not write it, and some that they may; large ones by so much that it is never their sum alone that is too large. */
export function oddAmount(random: Random, point: ',' | '.'): string {
  const digits = String(random.between(0, 99_999));
  const cents = String(random.between(0, 99)).padStart(2, '0');
  return random.pick([
    digits,
    `${digits}${point}${cents}`,
    `${digits}${point}`,
    `${digits}${point}${cents}0`,
    `${digits}${point}${cents}5`,
    `${point}${cents}`,
    `000${digits}${point}${cents}`,
    `${'9'.repeat(random.pick([10, 13, 20, 30]))}${point}00`,
    `${digits}${point}${cents}${point}${cents}`,
    `${digits}e3`,
    `0x${digits}`,
    'NaN',
    'twelve',
    point,
  ]);
}
