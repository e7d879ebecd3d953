// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

const at = (hash: string) => new URL(`http://127.0.0.1:8010/${hash}`);

describe('Tryton', () => {
  it('reads the active tab alone, whatever else is open', () => {
    const { page } = savedPage('tryton', 'sale-new-en');
    expect(page.document.querySelectorAll('[name="party"]')).toHaveLength(2);
    expect(adapter.read(page)[0]?.document?.totalText).toBe('4235.00');
  });

  it('tells a sale whose customer is still being typed as a quote of nobody', () => {
    const { page } = savedPage('tryton', 'sale-new-en');
    page.document.querySelector('.active [name="party"]')?.parentElement?.classList.remove('input-icon-primary');
    expect(adapter.read(page)).toMatchObject([{ kind: 'quote', document: { totalText: '4235.00' } }]);
    expect(adapter.read(page)[0]).not.toHaveProperty('name');
  });

  it.each([
    ['#tryton/model/sale.sale/12', 'quote'],
    ['#tryton/model/party.party/5;name=%22Relatie%22', 'debtor'],
    ['#other-db/model/account.invoice/7', 'invoice'],
    ['#tryton/model/sale.sale;name=%22Sale%22', 'list'],
    ['#tryton/model/sale.sale.line/12', 'none'],
    ['#tryton/model/constructor/1', 'none'],
    ['#tryton/wizard/account.invoice.pay', 'none'],
    ['#tryton', 'none'],
    ['', 'none'],
  ])('knows %s as %s before anything is drawn', (hash, kind) => {
    expect(adapter.detect({ ...pageFrom('', 'http://x/'), url: at(hash) })).toBe(kind);
  });

  it('types a term, waits for the list of choices and picks by the number of days', () => {
    const fill = adapter.fillTerm(savedPage('tryton', 'sale-new-nl').page, { days: 30 });
    expect(fill?.steps.map((step) => step.do)).toEqual(['type', 'wait', 'pick']);
    expect(fill?.steps[2]).toMatchObject({ days: 30 });
  });

  it('offers no field where it is locked, and no list for prepayment', () => {
    expect(adapter.fillTerm(savedPage('tryton', 'sale-confirmed').page, { days: 30 })).toBeNull();
    expect(adapter.fillTerm(savedPage('tryton', 'sale-new-nl').page, { days: -1 })).toBeNull();
  });
});
