import { localName } from './xml-scan';
import type { XmlShape } from './xml-shape';

const NO_FIELD = -1;

/** Where in a document the reader is, and which part of the shape that is. */
export class ShapeWalk {
  depth = 0;
  hasRoot = false;
  private readonly names: string[] = [''];
  /** Shape of each open element; null within what is skipped, and for fields. */
  private readonly shapes: (XmlShape | null)[] = [null];
  private slot = NO_FIELD;
  private slotDepth = 0;
  private text = '';

  constructor(private readonly root: XmlShape) {}

  /** Name of the innermost open element, as it stands there. */
  get name(): string {
    return this.names[this.depth] ?? '';
  }

  get path(): string {
    return this.names.slice(1, this.depth + 1).join('/');
  }

  /** Shape of the innermost open element; null when nothing in it is looked at. */
  get shape(): XmlShape | null {
    return this.shapes[this.depth] ?? null;
  }

  /** Whether text that comes now belongs to a field. */
  get isInField(): boolean {
    return this.slot !== NO_FIELD && this.depth === this.slotDepth;
  }

  open(name: string): void {
    const parent = this.shape;
    this.depth++;
    this.hasRoot = true;
    this.names[this.depth] = name;
    const shape = this.depth === 1 ? emptied(this.root) : parent && this.child(parent, name);
    this.shapes[this.depth] = shape;
    if (shape !== null && shape.textSlot !== null) this.openField(shape.textSlot);
  }

  /** Takes a piece of a field's text, and tells how long it has become. */
  addText(text: string): number {
    this.text = this.text === '' ? text : this.text + text;
    return this.text.length;
  }

  close(): void {
    if (this.isInField) this.closeField();
    const closing = this.shape;
    if (closing) closing.onClose(closing.row);
    this.depth--;
  }

  /** What to do with a child: note where its text goes, or give the shape to look into it, or null to skip it. */
  private child(parent: XmlShape, name: string): XmlShape | null {
    const member = parent.members.get(name);
    if (typeof member === 'number') return this.openField(member);
    if (member) return emptied(member);
    const local = localName(name);
    return local === name ? null : this.child(parent, local);
  }

  private openField(slot: number): null {
    this.slot = slot;
    this.slotDepth = this.depth;
    this.text = '';
    return null;
  }

  private closeField(): void {
    const holder = this.shape ?? this.shapes[this.depth - 1];
    if (holder) holder.row[this.slot] = this.text.trim();
    this.slot = NO_FIELD;
  }
}

/** Ready for the next element of its kind. */
function emptied(shape: XmlShape): XmlShape {
  shape.row.fill('');
  shape.order.begin();
  return shape;
}
