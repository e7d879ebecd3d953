import { cell, shape, slots } from '@/lib/sources/xml/xml-shape';
import type { FileLimits } from '../limits';
import { type CellFormat, cellFormat } from './cell-format';
import { readWholeXml } from './read-xml';

const FORMAT = slots('@numFmtId', '@formatCode');
const STYLE = slots('@numFmtId');
/** Excel itself takes 65,490. */
const MOST = 100_000;
/** What Excel itself takes. */
const LONGEST = 255;

/** The format of each style of a workbook, by the style's index. */
export async function readCellFormats(part: Blob, limits: FileLimits, signal: AbortSignal): Promise<readonly CellFormat[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  const root = shape({
    children: {
      numFmts: shape({
        children: {
          numFmt: shape({
            fields: FORMAT,
            onClose: (row) => {
              if (codes.size < MOST)
                codes.set(Number(cell(row, FORMAT['@numFmtId'])), cell(row, FORMAT['@formatCode']).slice(0, LONGEST));
            },
          }),
        },
      }),
      cellXfs: shape({
        children: {
          xf: shape({
            fields: STYLE,
            onClose: (row) => {
              if (styles.length < MOST) styles.push(Number(cell(row, STYLE['@numFmtId'])));
            },
          }),
        },
      }),
    },
  });
  await readWholeXml(part, { name: 'styleSheet', shape: root }, limits, signal);
  return styles.map((id) => cellFormat(id, codes));
}
