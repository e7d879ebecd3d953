import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { isZip } from '../zip/is-zip';
import { readXlsx } from './read-xlsx';

/** Of every office document, and of those that are no workbooks. */
const OFFICE = /\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetypeapplication\/vnd\./;
const NO_WORKBOOK = /word\/|ppt\/|opendocument\.(?!spreadsheet)/;
/** Compound files: workbooks of before 2007, and newer ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Pages and XML that programs save under the name of a workbook. */
const DISGUISED = /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)/;

/** A workbook with a table of open items. Claims those that it cannot read too, to say how they can be saved. */
export const xlsxSource: FileSource = {
  id: sourceId('xlsx'),
  label: 'Excel',
  sniff: (head) => {
    if (COMPOUND.every((byte, at) => head[at] === byte)) return 3;
    if (!isZip(head)) return DISGUISED.test(looseHead(head)) ? 3 : 0;
    const names = new TextDecoder('windows-1252').decode(head);
    return OFFICE.test(names) && !NO_WORKBOOK.test(names) ? 3 : 0;
  },
  parse: readXlsx,
};
