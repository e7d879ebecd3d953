/** What a relation is: both, customer, other (neither), supplier; '' when the file does not say. The letters are those of XAF 3.1 to 4.0. */
export type RelationKind = 'B' | 'C' | 'O' | 'S' | '';

const WORDS: readonly (readonly [RegExp, RelationKind])[] = [
  [/^(both|beide|deb.*cred|klant.*lev|cust.*(supp|vend))/i, 'B'],
  [/^(cust|client|klant|deb|afnem|kunde|buyer)/i, 'C'],
  [/^(supp|vend|lev|cre|kred|fourn|lief)/i, 'S'],
  [/^(other|overig|anders|fili|bank)/i, 'O'],
];
/** Letters of packages that do not follow the standard: debtor, creditor, supplier ("leverancier"). */
const OWN_LETTERS: Readonly<Record<string, RelationKind>> = { D: 'C', K: 'S', L: 'S', V: 'S' };
const STANDARD: Readonly<Record<string, RelationKind>> = { B: 'B', C: 'C', O: 'O', S: 'S' };
/** Distinct texts that are remembered; a standard file has four. */
const MOST_DISTINCT = 100;

/**
 * Reads what a file calls its kinds of relations. The letters mean what they mean together: next to a D for debtors, and without an S for
 * suppliers, a C stands for creditors; next to an L for suppliers ("leverancier") a K stands for customers ("klant").
 */
export class RelationKinds {
  private readonly seen = new Set<string>();

  note(text: string): void {
    if (this.seen.size < MOST_DISTINCT) this.seen.add(text.toUpperCase());
  }

  kindOf(text: string): RelationKind {
    const code = text.toUpperCase();
    if (code.length > 1) return WORDS.find(([word]) => word.test(code))?.[1] ?? '';
    if (code === 'C' && this.seen.has('D') && !this.seen.has('S')) return 'S';
    if (code === 'K' && this.seen.has('L')) return 'C';
    return STANDARD[code] ?? OWN_LETTERS[code] ?? '';
  }
}
