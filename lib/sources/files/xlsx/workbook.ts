import { cell, shape, slots } from '@/lib/sources/xml/xml-shape';
import type { FileLimits } from '../limits';
import { readWholeXml } from './read-xml';

/** A sheet as the workbook names it. */
export interface SheetRef {
  /** Last part of the path of its part. */
  readonly fileName: string;
  readonly isHidden: boolean;
  /** As its tab says. */
  readonly name: string;
}

export interface Workbook {
  /** In the order of their tabs, hidden ones last. */
  readonly sheets: readonly SheetRef[];
  readonly is1904: boolean;
}

const WORKBOOK = slots('@date1904');
const SHEET = slots('@id', '@state', '@name');
const RELATION = slots('@Id', '@Target', '@Type');
const SHEET_TYPE = /\/worksheet$/i;

/** The sheets of a workbook that hold cells, from its own part and from the part that says where they are. */
export async function readWorkbook(part: Blob, relations: Blob, limits: FileLimits, signal: AbortSignal): Promise<Workbook> {
  const targets = await readRelations(relations, limits, signal);
  const sheets: SheetRef[] = [];
  let is1904 = false;
  const root = shape({
    children: {
      workbookPr: shape({ fields: WORKBOOK, onClose: (row) => (is1904 = isTrue(cell(row, WORKBOOK['@date1904']))) }),
      sheets: shape({
        children: {
          sheet: shape({
            fields: SHEET,
            onClose: (row) => {
              const fileName = targets.get(cell(row, SHEET['@id']));
              if (fileName === undefined) return;
              const isHidden = /hidden/i.test(cell(row, SHEET['@state']));
              sheets.push({ fileName, isHidden, name: cell(row, SHEET['@name']) });
            },
          }),
        },
      }),
    },
  });
  await readWholeXml(part, { name: 'workbook', shape: root }, limits, signal);
  return { sheets: [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)], is1904 };
}

const isTrue = (text: string): boolean => text === '1' || text.toLowerCase() === 'true';

async function readRelations(part: Blob, limits: FileLimits, signal: AbortSignal): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const relation = shape({
    fields: RELATION,
    onClose: (row) => {
      const fileName = cell(row, RELATION['@Target']).split('/').at(-1);
      if (fileName && SHEET_TYPE.test(cell(row, RELATION['@Type']))) targets.set(cell(row, RELATION['@Id']), fileName);
    },
  });
  await readWholeXml(part, { name: 'Relationships', shape: shape({ children: { Relationship: relation } }) }, limits, signal);
  return targets;
}
