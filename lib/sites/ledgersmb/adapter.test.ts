// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

const SHELL = 'http://10.0.0.8:5762/login.pl?action=login&company=oefenbv';
const at = (hash: string, shell = SHELL) => pageFrom('', `${shell}${hash}`);

describe('LedgerSMB', () => {
  it.each([
    ['#oe.pl?action=add&type=sales_quotation', 'quote'],
    ['#/oe.pl?action=edit&id=7#1f', 'quote'],
    ['#oe.pl?action=add&type=sales_order', 'order'],
    ['#oe.pl?action=add&type=request_quotation', 'none'],
    ['#oe.pl?action=edit&type=constructor&id=7', 'none'],
    ['#is.pl?action=add&type=invoice', 'invoice'],
    ['#ar.pl?action=add&type=credit_note', 'none'],
    ['#ir.pl?action=edit&id=7', 'none'],
    ['#contact.pl?action=get_by_cc&control_code=K4410', 'debtor'],
    ['#contact.pl?action=get&entity_class=1&entity_id=43', 'none'],
    ['#order.pl?action=get_criteria&oe_class_id=3&entity_class=2', 'none'],
    ['#report_aging.pl?action=run_report&entity_class=2', 'none'],
    ['', 'none'],
  ])('knows %s as %s before anything is drawn', (hash, kind) => {
    expect(adapter.detect(at(hash))).toBe(kind);
  });

  it('knows no page of another program', () => {
    expect(adapter.detect(at('#oe.pl?action=edit&id=7', 'http://10.0.0.8/index.php'))).toBe('none');
  });

  it('reads nothing while the page still shows the record before this one', () => {
    const { page } = savedPage('ledgersmb', 'quote-en');
    expect(adapter.read(page)).toHaveLength(1);
    page.document.querySelector('#maindiv')?.classList.replace('done-parsing', 'parsing');
    expect(adapter.read(page)).toEqual([]);
  });

  it('tells customers of two companies at one address apart', () => {
    const { page } = savedPage('ledgersmb', 'invoice-en');
    const company = page.document.querySelector('#company_info');
    if (company) company.textContent = 'anderebv';
    expect(adapter.read(page)[0]?.hostDebtorId).toBe('anderebv/27');
  });

  it('puts a term where there is a field for one', () => {
    const [quote, invoice] = [savedPage('ledgersmb', 'quote-en').page, savedPage('ledgersmb', 'invoice-en').page];
    expect(adapter.fillTerm(quote, { days: 14 })?.steps).toMatchObject([{ do: 'set', value: '14' }]);
    expect(adapter.fillTerm(quote, { days: -1 })).toBeNull();
    expect(adapter.fillTerm(invoice, { days: 14 })).toBeNull();
  });
});
