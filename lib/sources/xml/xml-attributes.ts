import { localName } from './xml-scan';
import type { XmlShape } from './xml-shape';
import { xmlText } from './xml-text';

/** A name begins behind white space: from there alone, a long tag without a single attribute is still read in one go. */
const ATTRIBUTE = /(?<=\s)([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Puts the attributes that a shape wants into its row. Takes what stands behind the tag's name; false: a reference in it is not known. */
export function readAttributes(tag: string, { members, row }: XmlShape): boolean {
  for (const [, name = '', quoted, apostrophised] of tag.matchAll(ATTRIBUTE)) {
    const slot = members.get(`@${localName(name)}`);
    if (typeof slot !== 'number') continue;
    const value = xmlText(quoted ?? apostrophised ?? '');
    if (value === null) return false;
    row[slot] = value.trim();
  }
  return true;
}
