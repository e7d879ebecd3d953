/** Marks on letters, by the names that HTML 4 has for them. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const MARKED = /^([A-Za-z])([a-z]{3,5})$/;
const OTHERS: ReadonlyMap<string, string> = new Map(
  'nbsp:\u00a0 euro:€ szlig:ß aelig:æ AElig:Æ oelig:œ OElig:Œ oslash:ø Oslash:Ø ndash:– mdash:— lsquo:‘ rsquo:’ ldquo:“ rdquo:” bdquo:„ laquo:« raquo:» hellip:… middot:· bull:• deg:° sect:§ pound:£ copy:© reg:® trade:™ sup2:² frac12:½'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/**
 * The character that HTML has a name for and XML has not; undefined for any other name. Programs on the web write them in names and descriptions all
 * the same; each is one fixed character, so nothing can grow.
 */
export function htmlEntity(name: string): string | undefined {
  const [, letter = '', word = ''] = MARKED.exec(name) ?? [];
  const mark = Object.hasOwn(MARKS, word) ? MARKS[word] : undefined;
  const character = mark === undefined ? '' : (letter + mark).normalize('NFC');
  return character.length === 1 ? character : OTHERS.get(name);
}
