import { type Reading, visibleText } from '../dom';
import type { SheetField } from '../families/form-record';

const AMOUNT = 'td.amountcard';
/** Fields of a draft have a link to change them in the cell of their label; what they say stands in the next cell. */
const EDITABLE = { termText: 'editconditions', expiryText: 'editecheance' } as const;
const TERM = 'select[name="cond_reglement_id"]';

/**
 * Amounts stand in rows without VAT, VAT, with VAT, in that order, once more in the main currency where the document has another,
 * with local taxes between where a country has them. A second cell in a row is the same in the currency of the document. 17 to 22.
 */
export function readSheet(root: ParentNode): Reading<SheetField> {
  const table = root.querySelector(AMOUNT)?.closest('table');
  const amounts = [...(table?.querySelectorAll('tr') ?? [])].flatMap((row) => {
    const cell = [...row.querySelectorAll(AMOUNT)].at(-1);
    return cell ? [visibleText(cell)] : [];
  });
  const isPlain = amounts.length % 3 === 0;
  const text: { [K in SheetField]?: string } = {};
  const evidence: Record<string, string> = {};
  const add = (field: SheetField, value: string | undefined, by: string) => {
    if (!value) return;
    text[field] = value;
    evidence[field] = by;
  };
  // Of two blocks the first is in the currency of the document.
  add('totalText', isPlain ? amounts[2] : amounts.at(-1), AMOUNT);
  add('taxText', isPlain ? amounts[1] : undefined, AMOUNT);
  for (const field of ['termText', 'expiryText'] as const) {
    const by = `a[href*="action=${EDITABLE[field]}"]`;
    const label = root.querySelector(by)?.closest('table')?.closest('td') ?? root.querySelector(by)?.closest('td');
    add(field, label?.nextElementSibling ? visibleText(label.nextElementSibling) : undefined, by);
  }
  const chosen = root.querySelector<HTMLSelectElement>(TERM)?.selectedOptions[0];
  add('termText', chosen ? visibleText(chosen) : undefined, TERM);
  return { text, evidence };
}

/** The value of the choice that is nothing but this number of days; "30 days of month-end" is another term. */
export function termOfDays(root: ParentNode, days: number): string | null {
  const options = [...(root.querySelector<HTMLSelectElement>(TERM)?.options ?? [])];
  const isDays = (text: string) => /^(\d+)\s+\p{L}+$/u.exec(text)?.[1] === String(days);
  return options.find((option) => isDays(visibleText(option)))?.value ?? null;
}
