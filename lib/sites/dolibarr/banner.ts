import { visibleText } from '../dom';
import { type RecordReading, readingOf } from '../families/merge-readings';

const BANNER = '.arearef .refid';
// The link beside it leads to the other documents of the customer; the icon in it is no text. 17 to 22.
const COMPANY = '.refidno a[href*="card.php?"]';
const CHOSEN = 'select[name="socid"]';
const COMPANY_ID = /\/(?:societe|comm)\/card\.php\?(?:[^#]*&)?(?:soc)?id=(\d+)/;

/** The heading of a card: a number, or a name. The rest of the banner stands in it as well, in elements of its own. */
export function heading(root: ParentNode, field: 'name' | 'number'): RecordReading {
  for (const node of root.querySelector(BANNER)?.childNodes ?? []) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return readingOf(field, tidy((node as Text).data), BANNER);
    const element = node.nodeType === 1 && !(node as Element).matches('.refidno') ? (node as Element) : null;
    const said = element ? visibleText(element.querySelector('.clipboardCPValue') ?? element) : '';
    if (said) return readingOf(field, said, BANNER);
  }
  return readingOf(field, undefined, BANNER);
}

const tidy = (text: string) => text.slice(0, 400).replace(/\s+/gu, ' ').trim().slice(0, 200);

/** The customer of a document, or the company of a contact: a link in the banner, or on a form for a new document. */
export function linkedCompany(root: ParentNode): { readonly id: string; readonly name: string; readonly by: string } | null {
  for (const by of [COMPANY, 'td > a[href*="card.php?socid="]']) {
    for (const link of [...root.querySelectorAll(by)].slice(0, 20)) {
      const id = COMPANY_ID.exec(link.getAttribute('href') ?? '')?.[1];
      const name = visibleText(link);
      if (id && name) return { id, name, by };
    }
  }
  const option = root.querySelector<HTMLSelectElement>(CHOSEN)?.selectedOptions[0];
  return option && Number(option.value) > 0 ? { id: option.value, name: visibleText(option), by: CHOSEN } : null;
}
