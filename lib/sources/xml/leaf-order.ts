import { endOfPlainText, trimmed } from './xml-scan';

/** More kinds of fields no element has; a file that invents some is read as well, only more slowly. */
const MOST_KINDS = 200;

/** An element that holds plain text and nothing else, as it is written. */
interface Leaf {
  readonly startTag: string;
  readonly endTag: string;
  /** Place of its text in the row; undefined when nobody wants it. */
  readonly slot: number | undefined;
  /** What came after it the last time. */
  next: Leaf | null;
}

/** In which order the fields of one kind of element come. Packages write the same ones in the same order, line after line. */
export class LeafOrder {
  private readonly byName = new Map<string, Leaf>();
  private readonly first: Leaf = { startTag: '', endTag: '', slot: undefined, next: null };
  private latest = this.first;

  /** Another element of the kind begins. */
  begin(): void {
    this.latest = this.first;
  }

  /**
   * Reads fields into the row as long as they are the expected ones: they need only be compared, which makes neither a string nor a search of
   * their names. `most`: characters of a text.
   * @returns where the first that is not begins, or is not yet there as a whole.
   */
  read(text: string, start: number, row: string[], most: number): number {
    let at = start;
    for (let leaf = this.latest.next; leaf !== null && text.startsWith(leaf.startTag, at); leaf = leaf.next) {
      const textStart = at + leaf.startTag.length;
      const textEnd = endOfPlainText(text, textStart);
      if (!text.startsWith(leaf.endTag, textEnd) || textEnd - textStart > most) break;
      if (leaf.slot !== undefined) row[leaf.slot] = trimmed(text, textStart, textEnd);
      at = textEnd + leaf.endTag.length;
      this.latest = leaf;
    }
    return at;
  }

  /** A field came that was not expected. */
  note(name: string, slot: number | undefined): void {
    const leaf = this.byName.get(name) ?? this.added(name, slot);
    if (!leaf) return;
    this.latest.next = leaf;
    this.latest = leaf;
  }

  private added(name: string, slot: number | undefined): Leaf | null {
    if (this.byName.size >= MOST_KINDS) return null;
    const leaf: Leaf = { startTag: `<${name}>`, endTag: `</${name}>`, slot, next: null };
    this.byName.set(name, leaf);
    return leaf;
  }
}
