import { zipSample } from './zip-sample';

/** A cell as a program writes it: a text, a number, a day, or something rarer. */
export type SampleCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly share: number }
  | { readonly digits: number; readonly of: number }
  | { readonly formula: string; readonly cached: string | number | null }
  | { readonly runs: readonly string[] }
  | { readonly raw: string };

export interface SampleSheet {
  readonly name?: string;
  readonly state?: 'hidden';
  readonly rows: readonly (readonly SampleCell[])[];
  /** Indexes of rows that are hidden. */
  readonly hidden?: readonly number[];
  /** What comes behind the rows, for example merged cells. */
  readonly after?: string;
}

export interface WorkbookOptions {
  readonly is1904?: boolean;
  readonly isInline?: boolean;
  /** Programs that leave references out count on the order. */
  readonly hasNoReferences?: boolean;
  /** May write a part otherwise than it should be. */
  readonly spoil?: (name: string, data: string) => string;
  readonly extraParts?: readonly { readonly name: string; readonly data: string | Uint8Array }[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Indexes of the styles below. */
const [PLAIN, DAY, SHARE, DIGITS, MONEY] = [0, 1, 2, 3, 4];
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="&quot;€&quot;\\ #,##0.00;[Red]\\-&quot;€&quot;\\ #,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const DAY_MS = 86_400_000;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');

/** A workbook (ECMA-376) with these sheets. */
export function xlsxSample(sheets: readonly SampleSheet[], options: WorkbookOptions = {}): Uint8Array<ArrayBuffer> {
  const strings = new Map<string, number>();
  const parts = sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    data: sheetXml(sheet, strings, options),
  }));
  const shared = [...strings.keys()].map((item) => `<si>${item}</si>`).join('');
  const spoil = options.spoil ?? ((_, data) => data);
  const written = [
    { name: '[Content_Types].xml', data: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { name: '_rels/.rels', data: `${HEAD}<Relationships/>` },
    { name: 'xl/workbook.xml', data: workbookXml(sheets, options) },
    { name: 'xl/_rels/workbook.xml.rels', data: relationsXml(sheets) },
    { name: 'xl/styles.xml', data: STYLES },
    { name: 'xl/sharedStrings.xml', data: `${HEAD}<sst ${MAIN}>${shared}</sst>` },
    ...parts,
  ].map(({ name, data }) => ({ name, data: spoil(name, data) }));
  return zipSample([...written, ...(options.extraParts ?? [])]);
}

function workbookXml(sheets: readonly SampleSheet[], { is1904 }: WorkbookOptions): string {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const properties = is1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function relationsXml(sheets: readonly SampleSheet[]): string {
  const list = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function sheetXml(
  { rows, hidden = [], after = '' }: SampleSheet,
  strings: Map<string, number>,
  options: WorkbookOptions,
): string {
  const text = rows.map((cells, row) => {
    const inner = cells.map((cell, column) =>
      cellXml(cell, options.hasNoReferences ? '' : ` r="${letters(column)}${row + 1}"`, strings, options),
    );
    return `<row r="${row + 1}"${hidden.includes(row) ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
  });
  return `${HEAD}<worksheet ${MAIN}><dimension ref="A1"/><sheetData>${text.join('')}</sheetData>${after}</worksheet>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function cellXml(cell: SampleCell, place: string, strings: Map<string, number>, options: WorkbookOptions): string {
  if (cell === null) return `<c${place} s="${PLAIN}"/>`;
  if (typeof cell === 'boolean') return `<c${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c${place} s="${Number.isInteger(cell) ? PLAIN : MONEY}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textXml(`<t xml:space="preserve">${escaped(cell)}</t>`, place, strings, options);
  if ('runs' in cell) {
    const runs = cell.runs.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(run)}</t></r>`).join('');
    return textXml(`${runs}<rPh sb="0" eb="1"><t>pronounced</t></rPh>`, place, strings, { ...options, isInline: false });
  }
  if ('day' in cell) return `<c${place} s="${DAY}"><v>${serial(cell.day, options)}</v></c>`;
  if ('share' in cell) return `<c${place} s="${SHARE}"><v>${cell.share}</v></c>`;
  if ('of' in cell) return `<c${place} s="${DIGITS}"><v>${cell.of}</v></c>`;
  if ('raw' in cell) return `<c${place}${cell.raw}`;
  const type = typeof cell.cached === 'string' ? ' t="str"' : '';
  const value = cell.cached === null ? '' : `<v>${escaped(String(cell.cached))}</v>`;
  return `<c${place}${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function textXml(item: string, place: string, strings: Map<string, number>, { isInline }: WorkbookOptions): string {
  if (isInline) return `<c${place} t="inlineStr"><is>${item}</is></c>`;
  const index = strings.get(item) ?? strings.size;
  strings.set(item, index);
  return `<c${place} t="s"><v>${index}</v></c>`;
}

function serial(day: string, { is1904 }: WorkbookOptions): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH[is1904 ? 1904 : 1900]) / DAY_MS;
}
