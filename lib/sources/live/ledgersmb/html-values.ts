/** Longer than any page of one record. */
const MAX_VALUES = 5_000;
const TAG = /<(?:input|option)\b[^>]{0,2000}>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text with its character references resolved. */
export function plainText(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? plainText(found[1] ?? '') : null;
}

/** What the fields of a form hold, by their names; of several with one name the first that holds something. */
export function inputValues(html: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [tag] of html.matchAll(TAG)) {
    const name = tag.startsWith('<input') ? attribute(tag, 'name') : null;
    const value = name === null ? null : attribute(tag, 'value');
    if (name && value && !values.has(name) && values.size < MAX_VALUES) values.set(name, value);
  }
  return values;
}

/** The chosen option of a list; null where there is no such list, or nothing is chosen. */
export function chosenOption(html: string, name: string): string | null {
  const list =
    new RegExp(`<select\\b[^>]{0,500}\\sname="${name}"[^>]{0,500}>([\\s\\S]{0,20000}?)</select>`).exec(html)?.[1] ?? '';
  for (const [tag] of list.matchAll(TAG)) if (/\sselected\b/.test(tag)) return attribute(tag, 'value');
  return null;
}

/** The texts of the cells of a class, in order: tables of LedgerSMB name each column by a class, in every language. */
export function cellTexts(html: string, column: string): readonly string[] {
  const cell = new RegExp(`<td class="${column}\\s[^"]{0,100}">([\\s\\S]{0,5000}?)</td>`, 'g');
  return [...html.matchAll(cell)].map(([, inner = '']) => plainText(inner.replace(/<[^>]{0,2000}>/g, '')).trim());
}
