import type { LabelledDebtor } from './debtor-label';

const CODE = '([A-Z]{0,4}[-.]?\\d{3,15})';
const BEFORE = new RegExp(`^${CODE}\\s*(?:[-–—:/|]\\s*|\\s)(\\S.*)$`);
/** Short numbers may begin a name: what stands between tells. */
const SHORT_BEFORE = /^(\d{1,2})(?:\s+[-–—:/|]\s+|:\s+)(\S.*)$/;
const BEHIND = new RegExp(`^(\\S.*?)(?:\\s*[([]${CODE}[)\\]]|(?:,\\s*|\\s+[-–—/|]\\s+)${CODE})$`);
const LETTERS = /\p{L}{2}/u;
const LONGEST = 200;

/** The number and the name in one text; null: it holds no number, or nothing else. */
export function numberedName(text: string): LabelledDebtor | null {
  if (text.length > LONGEST) return null;
  const [, number, name] = BEFORE.exec(text) ?? SHORT_BEFORE.exec(text) ?? [];
  const [, nameBefore, inBrackets, numberBehind = inBrackets] = BEHIND.exec(text) ?? [];
  const found =
    number && name ? { number, name } : numberBehind && nameBefore ? { number: numberBehind, name: nameBefore } : null;
  return found && LETTERS.test(found.name) ? found : null;
}
