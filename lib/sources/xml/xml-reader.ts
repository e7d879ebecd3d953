import type { Place } from '@/lib/sources/contract';
import type { FileLimits } from '@/lib/sources/files/limits';
import { refuse } from '@/lib/sources/refuse';
import { endOfName, endOfPlainText, endOfTag, localName, newLines, trimmed } from './xml-scan';
import { emptied, type XmlShape } from './xml-shape';
import { xmlText } from './xml-text';

const [BANG, SLASH, LESS, GREATER, QUESTION] = [33, 47, 60, 62, 63];
const NO_FIELD = -1;

export interface XmlEvents {
  /** The whole start tag of the document element, for its name spaces. */
  onRoot?(name: string, tag: string): void;
  /** Comments before the document element. */
  onLeadingComment?(text: string): void;
}

/**
 * Reads XML in pieces and hands out the rows of a shape: a file of a gigabyte costs no more memory than its longest text.
 *
 * Our own, because a person waits while it runs and may have been handed any file: it makes strings only for the fields of the shape, 1.6 times
 * as fast as saxes driving the same shape, and stops at a limit before the text is in memory. The tests hold it against saxes.
 * Start and end tags must match; a document type is refused before anything in it is read, so there are no entities to expand. What is skipped
 * is not otherwise validated. Ends with `SourceRefused`: doctype, malformed, truncated, too-deep, value-too-long.
 */
export class XmlReader {
  private buffer = '';
  private at = 0;
  /** Line of the position `counted` in the buffer. */
  private lines = 1;
  private counted = 0;
  private depth = 0;
  private hasRoot = false;
  private readonly names: string[] = [''];
  /** Shape of each open element; null within what is skipped, and for fields. */
  private readonly shapes: (XmlShape | null)[] = [null];
  private slot = NO_FIELD;
  private slotDepth = 0;
  private text = '';

  constructor(
    private readonly rootName: string,
    private readonly root: XmlShape,
    private readonly limits: FileLimits,
    private readonly events: XmlEvents = {},
  ) {}

  write(chunk: string): void {
    this.buffer = this.at < this.buffer.length ? this.buffer.slice(this.at) + chunk : chunk;
    this.at = 0;
    this.counted = 0;
    while (this.next());
    this.countLines();
  }

  end(): void {
    if (this.depth > 0 || !this.hasRoot || this.buffer.slice(this.at).trim() !== '') refuse('truncated', this.place());
  }

  /** The line of the tag that is being read. */
  get line(): number {
    this.countLines();
    return this.lines;
  }

  private countLines(): void {
    this.lines += newLines(this.buffer, this.counted, this.at);
    this.counted = this.at;
  }

  /** One tag with the text before it; false when the rest of it is still to come. */
  private next(): boolean {
    const start = this.buffer.charCodeAt(this.at) === LESS ? this.at : this.buffer.indexOf('<', this.at);
    if (start === -1) return this.wait();
    if (start > this.at) this.takeText(start);
    switch (this.buffer.charCodeAt(start + 1)) {
      case SLASH:
        return this.endTag(start);
      case BANG:
        return this.markup(start);
      case QUESTION:
        return this.skipTo('?>', start);
      default:
        return this.startTag(start);
    }
  }

  private wait(): false {
    if (this.buffer.length - this.at > this.limits.valueChars) refuse('value-too-long', this.place(), this.limit());
    return false;
  }

  private takeText(end: number): void {
    if (end - this.at > this.limits.valueChars) refuse('value-too-long', this.place(), this.limit());
    if (this.isInField) this.addText(this.plainText(this.at, end));
    else if (this.depth === 0 && this.buffer.slice(this.at, end).trim() !== '') refuse('malformed', this.place());
    this.at = end;
  }

  private addText(text: string): void {
    this.text = this.text === '' ? text : this.text + text;
    if (this.text.length > this.limits.valueChars) refuse('value-too-long', this.place(), this.limit());
  }

  private startTag(start: number): boolean {
    const nameEnd = endOfName(this.buffer, start + 1);
    if (nameEnd === this.buffer.length) return this.wait();
    if (nameEnd === start + 1) refuse('malformed', this.place());
    const name = this.buffer.slice(start + 1, nameEnd);
    const end = this.buffer.charCodeAt(nameEnd) === GREATER ? nameEnd : endOfTag(this.buffer, nameEnd);
    if (end === -1) return this.wait();
    if (end === nameEnd && this.leaf(name, end + 1)) return true;
    if (end - start > this.limits.valueChars) refuse('value-too-long', this.place(), this.limit());
    const isEmpty = this.buffer.charCodeAt(end - 1) === SLASH;
    this.open(name, start, end);
    this.at = end + 1;
    if (isEmpty) this.close();
    return true;
  }

  /** Nine of ten elements hold plain text and end with it: `<nr>1</nr>`. True when this is one; it is then read in one go. */
  private leaf(name: string, textStart: number): boolean {
    const { buffer } = this;
    const parent = this.shapes[this.depth];
    const member = parent?.members.get(name);
    if (!parent || typeof member === 'object' || this.depth >= this.limits.depth) return false;
    if (member === undefined && name.includes(':')) return false;
    const textEnd = endOfPlainText(buffer, textStart);
    const end = textEnd + 2 + name.length;
    if (buffer.charCodeAt(end) !== GREATER || buffer.charCodeAt(textEnd + 1) !== SLASH || !buffer.startsWith(name, textEnd + 2))
      return false;
    if (textEnd - textStart > this.limits.valueChars) return false;
    if (member !== undefined) parent.row[member] = trimmed(buffer, textStart, textEnd);
    this.at = end + 1;
    return true;
  }

  private plainText(start: number, end: number): string {
    const text = xmlText(this.buffer.slice(start, end));
    if (text === null) refuse('malformed', this.place());
    return text;
  }

  private open(name: string, start: number, end: number): void {
    const parent = this.shapes[this.depth] ?? null;
    if (this.depth === 0) this.openRoot(name, start, end);
    if (++this.depth > this.limits.depth) refuse('too-deep', this.place(), { limit: String(this.limits.depth) });
    this.names[this.depth] = name;
    this.shapes[this.depth] = this.depth === 1 ? this.root : parent && this.child(parent, name);
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

  private openRoot(name: string, start: number, end: number): void {
    if (this.hasRoot) refuse('malformed', this.place());
    this.hasRoot = true;
    emptied(this.root);
    if (localName(name) !== this.rootName) refuse('not-recognised', this.place());
    this.events.onRoot?.(name, this.buffer.slice(start, end + 1));
  }

  private endTag(start: number): boolean {
    const name = this.names[this.depth] ?? '';
    const nameEnd = start + 2 + name.length;
    const isPlain = this.buffer.charCodeAt(nameEnd) === GREATER && this.buffer.startsWith(name, start + 2);
    const end = isPlain ? nameEnd : this.buffer.indexOf('>', start);
    if (end === -1) return this.wait();
    if (this.depth === 0 || (!isPlain && this.buffer.slice(start + 2, end).trimEnd() !== name))
      return refuse('malformed', this.place());
    this.close();
    this.at = end + 1;
    return true;
  }

  private close(): void {
    if (this.isInField) this.closeField();
    else {
      const closing = this.shapes[this.depth];
      if (closing) closing.onClose(closing.row);
    }
    this.depth--;
  }

  private closeField(): void {
    const row = (this.shapes[this.depth - 1] as XmlShape).row;
    row[this.slot] = this.text.trim();
    this.slot = NO_FIELD;
  }

  /** A comment, a CDATA section, or a document type. */
  private markup(start: number): boolean {
    const head = this.buffer.slice(start, start + 9);
    if (head.startsWith('<!--')) return this.comment(start);
    if (head === '<![CDATA[') return this.cdata(start);
    if (head.toUpperCase() === '<!DOCTYPE') refuse('doctype', this.place());
    return head.length < 9 ? this.wait() : refuse('malformed', this.place());
  }

  private comment(start: number): boolean {
    const end = this.buffer.indexOf('-->', start + 4);
    if (end === -1) return this.wait();
    if (!this.hasRoot) this.events.onLeadingComment?.(this.buffer.slice(start + 4, end));
    this.at = end + 3;
    return true;
  }

  private cdata(start: number): boolean {
    const end = this.buffer.indexOf(']]>', start);
    if (end === -1) return this.wait();
    if (this.depth === 0) refuse('malformed', this.place());
    if (this.isInField) this.addText(this.buffer.slice(start + 9, end));
    this.at = end + 3;
    return true;
  }

  private skipTo(mark: string, start: number): boolean {
    const end = this.buffer.indexOf(mark, start);
    if (end === -1) return this.wait();
    this.at = end + mark.length;
    return true;
  }

  private get isInField(): boolean {
    return this.slot !== NO_FIELD && this.depth === this.slotDepth;
  }

  /** Where in the file the reader is. */
  place(): Place {
    return { line: this.line, path: this.names.slice(1, this.depth + 1).join('/') };
  }

  private limit(): Record<string, string> {
    return { limit: String(this.limits.valueChars) };
  }
}
