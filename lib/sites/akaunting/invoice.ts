import type { Sighting } from '@/lib/domain/sighting';
import { visibleText } from '../dom';
import { labelledRecord } from '../families/labelled-record';
import { labelledValues } from '../families/labelled-values';
import { linkedRecord } from '../families/linked-record';
import { pageTexts } from '../families/page-texts';

const LINK = 'a[href*="/sales/customers/"]';
/** On a form, whom the invoice is for; only once somebody was chosen. */
const CARD = '[class*="contact-bill-to"]';
const NAME = `${CARD} th`;
const HOOKS = { totalIncluded: ['input[name="grand_total"]'] };

/** An invoice, shown or edited. Who sends it stands on it too, with a tax number before that of the customer. 3.1, 2026-11. */
export function readInvoice(body: Element, hostRecordId: string | undefined): Sighting | null {
  const root = body.querySelector('.print-template') ?? body;
  const card = root.querySelector(CARD);
  const link = card ? null : linkedRecord(root, [LINK], /\/sales\/customers\/(\d+)$/);
  const named = card?.querySelector('th');
  const sighting = labelledRecord({
    kind: 'invoice',
    root,
    hostRecordId,
    hostDebtorId: link?.id,
    linkedName: link ? { text: link.name, by: link.by } : named ? { text: visibleText(named), by: NAME } : undefined,
    hooks: HOOKS,
    // The number of somebody's order is not that of the invoice.
    notByLabel: ['vatId', 'orderNumber'],
    isUnsaved: !hostRecordId || card !== null,
  });
  const vatId = vatIn(card ?? root.querySelector(LINK)?.closest('div'));
  return sighting && vatId ? { ...sighting, vatId, evidence: { ...sighting.evidence, vatId: 'label' } } : sighting;
}

const vatIn = (customer: Element | null | undefined): string | undefined =>
  customer ? labelledValues(pageTexts(customer, 200)).find(({ field }) => field === 'vatId')?.value : undefined;
