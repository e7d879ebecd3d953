import type { PageKind } from '@/lib/domain/sighting';
import { widget } from './fields';

/** Lines stand in a tab, and a tab is in the page only while it is open: a form is known by what stands above the tabs. 16 to 19. */
const SALE = `.o_sale_order, ${widget('order_line')}`;
/** What purchase orders have and sales orders have not. */
const PURCHASE = `.o_purchase_order, ${widget('partner_ref')}, ${widget('date_planned')}`;
/** The step of the status bar that is reached. */
const STEP = `${widget('state')} [aria-current="step"], ${widget('state')} .o_arrow_button_current`;

/** What a form is about, by the fields that the forms of one model alone have; the actions that lead to it are named per database. */
export function kindOfForm(form: Element): PageKind {
  const has = (name: string) => form.querySelector(widget(name)) !== null;
  const is = (selector: string) => form.matches(selector) || form.querySelector(selector) !== null;
  if (has('move_type')) return /^out_(invoice|receipt)$/.test(moveType(form)) ? 'invoice' : 'none';
  if (is(SALE)) return is(PURCHASE) ? 'none' : kindOfSale(form);
  if (has('expected_revenue') && has('stage_id')) return 'quote';
  return has('category_id') && has('zip') && form.querySelector(`h1 ${widget('name')}`) ? 'debtor' : 'none';
}

/** A narrow window folds the status bar away; the customer of an order can't be changed, that of a quote can. */
function kindOfSale(form: Element): PageKind {
  const step = form.querySelector<HTMLElement>(STEP)?.dataset.value;
  if (step) return /^(sale|done)$/.test(step) ? 'order' : 'quote';
  return form.querySelector(`${widget('partner_id')}.o_readonly_modifier`) ? 'order' : 'quote';
}

/** Shown above the number of every invoice and bill: as text, or as a choice where receipts are in use (18, 19). */
function moveType(form: Element): string {
  const type = form.querySelector(widget('move_type'));
  const chosen = [...(type?.querySelectorAll<HTMLInputElement>('input[data-value]') ?? [])].find(({ checked }) => checked);
  return chosen?.dataset.value ?? type?.querySelector('[raw-value]')?.getAttribute('raw-value') ?? '';
}
