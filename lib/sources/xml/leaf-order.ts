/** More kinds of fields no element has; a file that invents some is read as well, only more slowly. */
const MOST_KINDS = 200;

/** An element that holds plain text and nothing else, as it is written. */
export interface Leaf {
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

  /** The field that most likely comes next. */
  get expected(): Leaf | null {
    return this.latest.next;
  }

  /** Another element of the kind begins. */
  begin(): void {
    this.latest = this.first;
  }

  /** The expected one did come. */
  confirm(leaf: Leaf): void {
    this.latest = leaf;
  }

  /** Another one came. */
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
