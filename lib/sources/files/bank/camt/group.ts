import { cell, type ShapeOptions, shape, slots, type XmlShape } from '@/lib/sources/xml/xml-shape';

/** An element whose fields are handed over when it ends. */
export function group<const Names extends readonly string[]>(
  names: Names,
  take: (text: (name: Names[number]) => string) => void,
  children: NonNullable<ShapeOptions['children']> = {},
): XmlShape {
  const fields = slots(...names);
  const read = (row: readonly string[]) => (name: Names[number]) => cell(row, fields[name]);
  return shape({ fields, children, onClose: (row) => take(read(row)) });
}

/** An element around others, none of which are fields. */
export const around = (children: NonNullable<ShapeOptions['children']>): XmlShape => shape({ children });

export interface CamtAmount {
  readonly text: string;
  readonly currency: string;
}

export const amountShape = (take: (amount: CamtAmount) => void): XmlShape =>
  group(['#text', '@Ccy'], (text) => take({ text: text('#text'), currency: text('@Ccy') }));

/** What may follow a day in XML Schema. */
const TIME = /(?<=^\d{4}-\d\d-\d\d)(?:T.*|Z|[+-]\d\d:\d\d)$/;

/** A day, which may name its time zone, or a moment of which the bank's own day counts. */
export const dayShape = (take: (day: string) => void): XmlShape =>
  group(['Dt', 'DtTm'], (text) => take((text('Dt') || text('DtTm')).replace(TIME, '')));
