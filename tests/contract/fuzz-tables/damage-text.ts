import type { Random } from '@/tests/support/books/random';

const STRANGE = ['"', '""', ';', ',', '\n', '\r\n', '\t', '|', '(', '-', '0', '9', '.', '\0', '', '€', '=', '/', ' '] as const;

/** A text with a few things wrong: characters put in or taken out, pieces lost, doubled or moved, an end that is missing. */
export function damagedText(text: string, random: Random): string {
  let result = text;
  for (let times = random.between(1, 4); times > 0; times--) result = damagedOnce(result, random);
  return result;
}

function damagedOnce(text: string, random: Random): string {
  const at = random.between(0, text.length);
  const end = Math.min(text.length, at + random.between(1, random.pick([2, 20, 200])));
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (random.between(0, 6)) {
    case 0:
      return before + random.pick(STRANGE) + piece + after;
    case 1:
      return before + random.pick(STRANGE) + after;
    case 2:
      return before + after;
    case 3:
      return before + piece + piece + after;
    case 4:
      return after + piece + before;
    case 5:
      return before;
    default:
      return before + piece.split('').reverse().join('') + after;
  }
}
