import type { Column } from './columns';
import { isAmountLike, isCodeLike, isDateLike, mostly } from './content-kind';
import { plainWord } from './plain-word';

interface Part {
  readonly column: Column;
  readonly word: RegExp;
  readonly isKind: (value: string) => boolean;
}

const DEBTOR = '(?:deb|klant|client|cust|kund|relat|tiers|partner|konto|compte|account)';
const INVOICE = '(?:fact|faktur|invoic|rechn|rg|beleg|piece|docu|dokum|stuk)';
const isNumber = (value: string): boolean => isCodeLike(value) || isAmountLike(value);
const isName = (value: string): boolean => /\p{L}{2}/u.test(value);
/** What a header holds of the words for a column, and what stands below it then. */
const PARTS: readonly Part[] = [
  { column: 'due_date', word: /verval|verv|due|fallig|faellig|echeance|expir|forfal/, isKind: isDateLike },
  { column: 'invoice_date', word: new RegExp(`${INVOICE}.*dat`), isKind: isDateLike },
  {
    column: 'invoice',
    word: new RegExp(`${INVOICE}.*(?:nr|nummer|no|num|number|id)$|^(?:nr|no|num).*${INVOICE}`),
    isKind: isNumber,
  },
  {
    column: 'debtor_number',
    word: new RegExp(`^${DEBTOR}.*(?:nr|nummer|no|num|number|code|id)$`),
    isKind: isNumber,
  },
  {
    column: 'name',
    word: new RegExp(`${DEBTOR}.*(?:naam|name|nom)|(?:naam|name|nom|intitul|bezeichn).*${DEBTOR}`),
    isKind: isName,
  },
];
/** Of somebody or something else, though the words are there. */
const OTHER =
  /skonto|discount|korting|escompte|order|bestel|auftrag|commande|project|contact|verkoper|sales|user|manager|medewerker|groep|group|post|zip|plz|land|country|btw|vat|kvk|tax|type|kosten/;

/** The columns that a header without their usual names still speaks of, so that nothing is left out in silence. `known`: those that were found. */
export function columnsByParts(
  header: readonly string[],
  valuesAt: (index: number) => readonly string[],
  known: ReadonlyMap<Column, number>,
): Map<Column, number> {
  const found = new Map<Column, number>();
  for (const { column, word, isKind } of PARTS) {
    if (known.has(column)) continue;
    const taken = new Set([...known.values(), ...found.values()]);
    const fits = (cell: string): boolean => word.test(plainWord(cell)) && !OTHER.test(plainWord(cell));
    const at = header.findIndex((cell, index) => !taken.has(index) && fits(cell) && mostly(valuesAt(index), isKind));
    if (at !== -1) found.set(column, at);
  }
  return found;
}
