import { LeafOrder } from './leaf-order';

/** The texts of one element's fields, by slot; '' where the file has none. Filled again for each element of its kind: read it, keep nothing of it. */
export type XmlRow = readonly string[];

/**
 * Field names of an element and their places in its row. `#text` is the element's own text, `@name` an attribute of it: for elements that hold
 * both, or that come several times in a row.
 */
export type Slots<Name extends string = string> = Readonly<Record<Name, number>>;

/** An element that a format looks into. Whatever is not listed is skipped with all that it holds. */
export interface XmlShape {
  /** Filled by the reader alone. */
  readonly row: string[];
  /** Kept by the reader alone. */
  readonly order: LeafOrder;
  /** By name: a field, as its place in the row, or an element to look into. */
  readonly members: ReadonlyMap<string, number | XmlShape>;
  /** Called when the element ends, with its row filled. */
  readonly onClose: (row: XmlRow) => void;
  /** Asked at each element within this one that is no field: true passes the rest of it over, up to its end tag. */
  readonly isEnough: ((row: XmlRow) => boolean) | null;
  /** Place of the element's own text; null when nobody wants it. */
  readonly textSlot: number | null;
  readonly hasAttributes: boolean;
}

export function slots<const Names extends readonly string[]>(...names: Names): Slots<Names[number]> {
  return Object.fromEntries(names.map((name, slot) => [name, slot])) as Slots<Names[number]>;
}

/** The text of one field. */
export const cell = (row: XmlRow, slot: number): string => row[slot] ?? '';

export interface ShapeOptions {
  readonly fields?: Slots;
  readonly children?: Readonly<Record<string, XmlShape>>;
  readonly onClose?: (row: XmlRow) => void;
  readonly isEnough?: (row: XmlRow) => boolean;
}

export function shape({ fields = {}, children = {}, onClose = () => {}, isEnough }: ShapeOptions): XmlShape {
  const row = Object.keys(fields).map(() => '');
  const members = new Map<string, number | XmlShape>([...Object.entries(fields), ...Object.entries(children)]);
  const hasAttributes = Object.keys(fields).some((name) => name.startsWith('@'));
  return {
    row,
    order: new LeafOrder(),
    members,
    onClose,
    isEnough: isEnough ?? null,
    textSlot: fields['#text'] ?? null,
    hasAttributes,
  };
}
