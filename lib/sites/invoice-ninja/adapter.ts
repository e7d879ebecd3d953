import { labelledSite } from '../families/labelled-site';

const CHOICE = '[data-testid="combobox-input-field"]';

/** Two links under the client of a document say "edit" and "view"; the name stands before them, as text or in a choice. */
function nameBefore(link: Element): Element | null {
  const links = link.parentElement;
  const before = links?.previousElementSibling ?? null;
  return links?.parentElement?.querySelector(CHOICE) ?? before?.querySelector('input') ?? before;
}

/**
 * React interface 5.12, 2026-11, from its source: the router may put the route in the path or behind #; ids are those of the API. Fields by
 * labels; a client's name is the title in the bar above the page, and says something else until the client's tabs are there. Others have
 * invoices at such addresses too, and no such bar.
 */
export const adapter = labelledSite({
  id: 'invoice-ninja',
  routes: [
    { address: /^(?:\/[^?#]*#)?\/clients\/(?<record>\w+)\/(?<form>edit)/, kind: 'debtor' },
    { address: /^(?:\/[^?#]*#)?\/clients\/(?!create\b)(?<record>\w+)(?:\/|$|\?)/, kind: 'debtor' },
    { address: /^(?:\/[^?#]*#)?\/quotes\/create/, kind: 'quote' },
    { address: /^(?:\/[^?#]*#)?\/quotes\/(?<record>\w+)\/(?:edit|email|pdf)/, kind: 'quote' },
    { address: /^(?:\/[^?#]*#)?\/invoices\/create/, kind: 'invoice' },
    { address: /^(?:\/[^?#]*#)?\/invoices\/(?<record>\w+)\/(?:edit|email|pdf)/, kind: 'invoice' },
    { address: /^(?:\/[^?#]*#)?\/(?:clients|quotes|invoices)\/?(?:\?|$)/, kind: 'list' },
  ],
  root: [':has(> main):has([data-cy="topNavbar"])'],
  heading: [':has([data-cy="tabs"]) [data-cy="topNavbar"] h2'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="/clients/"]', record: /\/clients\/(?!create)(\w+)/, name: nameBefore },
});
