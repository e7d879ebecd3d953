/** What an address of the web client says. */
export interface OdooAddress {
  /** Technical name of the model, where the address has it: always up to 17, from 18 on only for records opened without an action. */
  readonly model?: string;
  /** Id of the record that is open; absent for a list, and for a record that was never saved. */
  readonly record?: string;
}

/**
 * Reads an address; null for one that is not of the web client. 16 and 17: `/web#id=12&model=sale.order&view_type=form`.
 * From 18 on: `/odoo/customers/7/sales/12`, of which the last pair is what is open; what an action is called differs per database.
 */
export function odooAddress({ pathname, hash }: URL): OdooAddress | null {
  if (/^\/web\/?$/.test(pathname)) {
    const state = new URLSearchParams(hash.slice(1));
    return addressOf(state.get('model') ?? undefined, state.get('id'));
  }
  const [, root = '', ...segments] = pathname.split('/');
  if (root !== 'odoo' && root !== 'scoped_app') return null;
  const action = segments.findLast((segment) => segment !== '' && segment !== 'new' && !isId(segment));
  const model = action?.includes('.') && !action.startsWith('action-') ? action : undefined;
  return addressOf(model, segments.filter(Boolean).at(-1) ?? null);
}

const isId = (text: string) => /^\d{1,12}$/.test(text);
const addressOf = (model: string | undefined, last: string | null): OdooAddress => ({
  ...(model ? { model } : {}),
  ...(last && isId(last) ? { record: last } : {}),
});
