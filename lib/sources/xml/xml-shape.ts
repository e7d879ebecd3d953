/** The texts of one element's fields, by slot; '' where the file has none. Filled again for each element of its kind: read it, keep nothing of it. */
export type XmlRow = readonly string[];

/** Field names of an element and their places in its row. */
export type Slots<Name extends string = string> = Readonly<Record<Name, number>>;

/** An element that a format looks into. Whatever is not listed is skipped with all that it holds. */
export interface XmlShape {
  /** Filled by the reader alone. */
  readonly row: string[];
  /** By name: a field, as its place in the row, or an element to look into. */
  readonly members: ReadonlyMap<string, number | XmlShape>;
  /** Called when the element ends, with its row filled. */
  readonly onClose: (row: XmlRow) => void;
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
}

export function shape({ fields = {}, children = {}, onClose = () => {} }: ShapeOptions): XmlShape {
  const row = Object.keys(fields).map(() => '');
  return { row, members: new Map<string, number | XmlShape>([...Object.entries(fields), ...Object.entries(children)]), onClose };
}

/** Ready for the next element of its kind. */
export function emptied(shape: XmlShape): XmlShape {
  shape.row.fill('');
  return shape;
}
