import { cell, shape, slots, type XmlShape } from '@/lib/sources/xml/xml-shape';
import type { UblIdentifier } from './ubl-document';

const ID = slots('#text', '@schemeID');

/** An element that is an identifier; an empty one is none. */
export function identifierShape(take: (id: UblIdentifier) => void): XmlShape {
  return shape({
    fields: ID,
    onClose: (row) => {
      const value = cell(row, ID['#text']);
      if (value !== '') take({ value, scheme: cell(row, ID['@schemeID']) });
    },
  });
}
