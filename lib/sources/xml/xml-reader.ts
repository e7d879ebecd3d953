import type { Place } from '@/lib/sources/contract';
import type { FileLimits } from '@/lib/sources/files/limits';
import { refuse } from '@/lib/sources/refuse';
import { ShapeWalk } from './shape-walk';
import { readAttributes } from './xml-attributes';
import { endOfName, endOfPlainText, endOfTag, localName, newLines, trimmed } from './xml-scan';
import type { XmlShape } from './xml-shape';
import { xmlText } from './xml-text';

/** Longer than nearly every tag with its text. */
const SEAM = 1_024;
const [BANG, SLASH, LESS, GREATER, QUESTION] = [33, 47, 60, 62, 63];

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
 * as fast as saxes driving the same shape, passes over what is not needed faster than that, and stops at a limit before the text is in memory.
 * The tests hold it against saxes.
 * Start and end tags must match; a document type that defines anything is refused before that is read, so there are no entities to expand. What
 * is skipped is not otherwise validated. Ends with `SourceRefused`: doctype, malformed, truncated, too-deep, value-too-long.
 */
export class XmlReader {
  private buffer = '';
  private at = 0;
  private counted = 0;
  /** The end tag up to which everything is passed over; '' when nothing is. */
  private passingTo = '';
  private readonly walk: ShapeWalk;

  constructor(
    private readonly rootName: string,
    root: XmlShape,
    private readonly limits: FileLimits,
    private readonly events: XmlEvents = {},
    /** Line of the position `counted` in the buffer: of a document within a file, at first the one on which it begins. */
    private lines = 1,
  ) {
    this.walk = new ShapeWalk(root);
  }

  /** What was left of the piece before is joined to the beginning of this one alone: to join all of it would copy the whole file. */
  write(chunk: string): void {
    const seam = this.at < this.buffer.length ? Math.min(SEAM, chunk.length) : 0;
    if (seam > 0) this.read(this.buffer.slice(this.at) + chunk.slice(0, seam), 0);
    const left = this.buffer.length - this.at;
    if (left <= seam) this.read(chunk, seam - left);
    else this.read(this.buffer.slice(this.at) + chunk.slice(seam), 0);
  }

  private read(text: string, from: number): void {
    this.buffer = text;
    this.at = from;
    this.counted = from;
    while (this.passingTo === '' ? this.next() : this.pass());
    this.countLines();
  }

  /** Whether a whole document was read, and nothing but white space after it. */
  get isAtEnd(): boolean {
    const { depth, hasRoot } = this.walk;
    return hasRoot && depth === 0 && this.passingTo === '' && this.buffer.slice(this.at).trim() === '';
  }

  end(): void {
    if (!this.isAtEnd) refuse('truncated', this.place());
  }

  /** Where in the file the reader is: the line of the tag that is being read, and the elements around it. */
  place(): Place {
    this.countLines();
    return { line: this.lines, path: this.walk.path };
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

  /** Looks for the end tag alone, at the speed of a text search. */
  private pass(): boolean {
    const end = this.buffer.indexOf(this.passingTo, this.at);
    // Its beginning may be at the end of what is there.
    this.at = end === -1 ? Math.max(this.at, this.buffer.length - this.passingTo.length) : end;
    if (end !== -1) this.passingTo = '';
    return end !== -1;
  }

  private wait(): false {
    if (this.buffer.length - this.at > this.limits.valueChars) this.refuseLength();
    return false;
  }

  private refuseLength(): never {
    return refuse('value-too-long', this.place(), { limit: String(this.limits.valueChars) });
  }

  private takeText(end: number): void {
    if (end - this.at > this.limits.valueChars) this.refuseLength();
    if (this.walk.isInField) this.addText(this.resolved(this.at, end));
    else if (this.walk.depth === 0 && this.buffer.slice(this.at, end).trim() !== '') refuse('malformed', this.place());
    this.at = end;
  }

  private addText(text: string): void {
    if (this.walk.addText(text) > this.limits.valueChars) this.refuseLength();
  }

  private resolved(start: number, end: number): string {
    return xmlText(this.buffer.slice(start, end)) ?? refuse('malformed', this.place());
  }

  private startTag(start: number): boolean {
    if (this.expectedLeaves(start)) return true;
    const nameEnd = endOfName(this.buffer, start + 1);
    if (nameEnd === this.buffer.length) return this.wait();
    if (nameEnd === start + 1) refuse('malformed', this.place());
    const name = this.buffer.slice(start + 1, nameEnd);
    const end = this.buffer.charCodeAt(nameEnd) === GREATER ? nameEnd : endOfTag(this.buffer, nameEnd);
    if (end === -1) return this.wait();
    if (end === nameEnd && this.leaf(name, end + 1)) return true;
    if (end - start > this.limits.valueChars) this.refuseLength();
    if (this.isPassedOver(name)) return true;
    if (this.walk.depth === 0) this.checkRoot(name, start, end);
    if (this.walk.depth === this.limits.depth) refuse('too-deep', this.place(), { limit: String(this.limits.depth) });
    this.walk.open(name);
    if (end > nameEnd) this.takeAttributes(nameEnd, end);
    this.at = end + 1;
    if (this.buffer.charCodeAt(end - 1) === SLASH) this.walk.close();
    return true;
  }

  private takeAttributes(start: number, end: number): void {
    const { shape } = this.walk;
    if (shape?.hasAttributes && !readAttributes(this.buffer.slice(start, end), shape)) refuse('malformed', this.place());
  }

  /** Fields in the order in which the element before had them; false when not even the first is as expected. */
  private expectedLeaves(start: number): boolean {
    const { shape } = this.walk;
    if (shape === null || this.walk.depth >= this.limits.depth) return false;
    this.at = shape.order.read(this.buffer, start, shape.row, this.limits.valueChars);
    return this.at > start;
  }

  /** Nine of ten elements hold plain text and end with it: `<nr>1</nr>`. True when this is one; it is then read in one go. */
  private leaf(name: string, textStart: number): boolean {
    const { buffer } = this;
    const parent = this.walk.shape;
    const member = parent?.members.get(name);
    if (!parent || typeof member === 'object' || this.walk.depth >= this.limits.depth) return false;
    if (member === undefined && name.includes(':')) return false;
    const textEnd = endOfPlainText(buffer, textStart);
    const end = textEnd + 2 + name.length;
    if (buffer.charCodeAt(end) !== GREATER || buffer.charCodeAt(textEnd + 1) !== SLASH || !buffer.startsWith(name, textEnd + 2))
      return false;
    if (textEnd - textStart > this.limits.valueChars) return false;
    if (member !== undefined) parent.row[member] = trimmed(buffer, textStart, textEnd);
    parent.order.note(name, member);
    this.at = end + 1;
    return true;
  }

  private isPassedOver(name: string): boolean {
    const around = this.walk.shape;
    if (!around?.isEnough || typeof around.members.get(localName(name)) === 'number' || !around.isEnough(around.row))
      return false;
    this.passingTo = `</${this.walk.name}`;
    return true;
  }

  private checkRoot(name: string, start: number, end: number): void {
    if (this.walk.hasRoot) refuse('malformed', this.place());
    if (localName(name) !== this.rootName) refuse('not-recognised', this.place());
    this.events.onRoot?.(name, this.buffer.slice(start, end + 1));
  }

  private endTag(start: number): boolean {
    const { name, depth } = this.walk;
    const nameEnd = start + 2 + name.length;
    const isPlain = this.buffer.charCodeAt(nameEnd) === GREATER && this.buffer.startsWith(name, start + 2);
    const end = isPlain ? nameEnd : this.buffer.indexOf('>', start);
    if (end === -1) return this.wait();
    if (depth === 0 || (!isPlain && this.buffer.slice(start + 2, end).trimEnd() !== name)) refuse('malformed', this.place());
    this.walk.close();
    this.at = end + 1;
    return true;
  }

  /** A comment, a CDATA section, or a document type. */
  private markup(start: number): boolean {
    const head = this.buffer.slice(start, start + 9);
    if (head.startsWith('<!--')) return this.comment(start);
    if (head === '<![CDATA[') return this.cdata(start);
    if (head.toUpperCase() === '<!DOCTYPE') return this.documentType(start);
    return head.length < 9 ? this.wait() : refuse('malformed', this.place());
  }

  /** One that only names the root, or where its grammar lies, says nothing; that grammar is never fetched. */
  private documentType(start: number): boolean {
    const [type = ''] = this.buffer.slice(start).split('>', 1);
    if (type.includes('[') || this.walk.hasRoot) refuse('doctype', this.place());
    return this.skipTo('>', start);
  }

  private comment(start: number): boolean {
    const isWhole = this.skipTo('-->', start + 4);
    if (isWhole && !this.walk.hasRoot) this.events.onLeadingComment?.(this.buffer.slice(start + 4, this.at - 3));
    return isWhole;
  }

  private cdata(start: number): boolean {
    if (this.walk.depth === 0) refuse('malformed', this.place());
    const isWhole = this.skipTo(']]>', start);
    if (isWhole && this.walk.isInField) this.addText(this.buffer.slice(start + 9, this.at - 3));
    return isWhole;
  }

  private skipTo(mark: string, start: number): boolean {
    const end = this.buffer.indexOf(mark, start);
    if (end === -1) return this.wait();
    this.at = end + mark.length;
    return true;
  }
}
