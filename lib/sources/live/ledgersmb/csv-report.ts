/** A cell of RFC 4180, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Rows of cells; null when a quote is not closed, or something stands where a cell should end. */
function csvRows(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [[]];
  const cell = new RegExp(CELL);
  for (;;) {
    const found = cell.exec(text);
    if (!found) return null;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (cell.lastIndex >= text.length) return rows;
    rows.push([]);
  }
}

/**
 * Rows of a report in CSV, with the names that we give to its columns: their titles are in the user's language, their order is not. Without the
 * first row, which has the titles, and the last, which has the totals. Null when it is not such a report.
 */
export function csvReport<K extends string>(text: string, columns: readonly K[], width: number) {
  const rows = csvRows(text);
  if (rows?.[0]?.length !== width || rows.some((cells) => cells.length !== width)) return null;
  return rows
    .slice(1, -1)
    .map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Readonly<Record<K, string>>);
}
