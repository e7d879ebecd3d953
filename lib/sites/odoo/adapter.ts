import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Fill, type ListRow, type Page } from '../contract';
import { visibleText } from '../dom';
import { type OdooAddress, odooAddress } from './address';
import { widget } from './fields';
import { kindOfForm } from './kind';
import { readRecord, TERMS } from './record';

// Dialogs stand beside the action manager, never in it; it shows one action at a time. 16 to 19.
const FORM = '.o_action_manager .o_form_view';
const SALES = '.o_action_manager .o_list_view.o_sale_order';
const LIST = '.o_action_manager .o_list_view';
// Cells bear the names of their fields; rows have no id that outlives the page. A list of invoices holds those of suppliers too.
const CUSTOMERS: Readonly<Partial<Record<string, string>>> = {
  'res.partner': 'td[name="complete_name"], td[name="display_name"]',
  'crm.lead': 'td[name="partner_id"]',
  'sale.order': 'td[name="partner_id"]',
};
const MODELS: Record<string, SightingKind> = {
  'res.partner': 'debtor',
  'sale.order': 'quote',
  'crm.lead': 'quote',
  'account.move': 'invoice',
};

function detect({ document, url }: Page): PageKind {
  const at = odooAddress(url);
  if (!at || (at.model && !MODELS[at.model])) return 'none';
  const form = document.querySelector(FORM);
  if (form) return kindOfForm(form);
  if (customersOf(document, at)) return 'list';
  return at.record && at.model ? (MODELS[at.model] ?? 'none') : 'none';
}

function read(page: Page): readonly Sighting[] {
  const kind = detect(page);
  const root = page.document.querySelector(FORM);
  if (!root || kind === 'none' || kind === 'list') return [];
  return readRecord(root, kind, odooAddress(page.url)?.record);
}

/** The cells of a list that name a customer: by the model where the address has it, else by the one list that says of what it is. */
function customersOf(document: Document, { model = 'sale.order' }: OdooAddress): string | null {
  const isOfModel = document.querySelector(model === 'sale.order' ? SALES : LIST) !== null;
  return isOfModel ? (CUSTOMERS[model] ?? null) : null;
}

function rows({ document, url }: Page): readonly ListRow[] {
  const at = odooAddress(url);
  const selector = at && customersOf(document, at);
  if (!selector || document.querySelector(FORM)) return [];
  const cells = [...document.querySelectorAll(LIST)].flatMap((list) => [...list.querySelectorAll(selector)]).slice(0, 200);
  return cells.map((anchor) => ({ anchor, name: visibleText(anchor) })).filter(({ name }) => name !== '');
}

function fillTerm({ document, url }: Page, { days }: { readonly days: number }): Fill | null {
  const input = TERMS.map((name) => `${FORM} ${widget(name)} .o-autocomplete input`).find((each) => document.querySelector(each));
  if (days < 1 || !input || !odooAddress(url)) return null;
  const choices = input.replace(/input$/, '.o-autocomplete--dropdown-item:not(.o_m2o_dropdown_option)');
  const wait = { do: 'wait', selector: `${choices} > a:not([id$="_loading"])`, timeoutMs: 3000 } as const;
  return {
    field: input,
    steps: [{ do: 'type', selector: input, text: String(days) }, wait, { do: 'pick', selector: choices, days }],
  };
}

// Inputs are filled as properties, which no observer sees; totals are text, and heard at once.
export const adapter = defineSite({ id: 'odoo' as SiteId, readyWhen: [FORM, LIST], detect, read, rows, fillTerm, pollMs: 800 });
