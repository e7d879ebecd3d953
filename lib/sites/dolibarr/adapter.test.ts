// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

const at = (path: string) => adapter.detect(pageFrom('', `https://crm.example.nl${path}`));

describe('Dolibarr', () => {
  it.each([
    ['/societe/card.php?socid=7', 'debtor'],
    ['/dolibarr/comm/card.php?id=7', 'debtor'],
    ['/societe/card.php?action=create&type=c', 'none'],
    ['/htdocs/comm/propal/card.php?id=12', 'quote'],
    ['/commande/card.php?id=5', 'order'],
    ['/fourn/commande/card.php?id=5', 'none'],
    ['/fourn/facture/card.php?id=5', 'none'],
    ['/compta/facture/card-rec.php?id=5', 'none'],
    ['/societe/list.php?type=c', 'list'],
    ['/societe/list.php?type=f', 'none'],
    ['/fourn/commande/list.php', 'none'],
    ['/societe/note.php?id=7', 'debtor'],
    ['/societe/notify/card.php?socid=7', 'debtor'],
    ['/margin/tabs/thirdpartyMargins.php?socid=7', 'debtor'],
    ['/compta/recap-compta.php?socid=7', 'debtor'],
    ['/societe/paymentmodes.php?socid=7&action=create', 'debtor'],
    ['/societe/index.php?mainmenu=companies', 'none'],
    ['/societe/admin/societe.php', 'none'],
    ['/contact/perso.php?id=9', 'debtor'],
    ['/contact/list.php', 'none'],
    ['/comm/propal/note.php?id=12', 'quote'],
    ['/commande/contact.php?id=5', 'order'],
    ['/expedition/shipment.php?id=5', 'order'],
    ['/fourn/commande/note.php?id=5', 'none'],
    ['/compta/facture/document.php?facid=5', 'invoice'],
    ['/compta/facture/stats/index.php', 'none'],
  ])('knows %s as %s before anything is drawn', (path, kind) => expect(at(path)).toBe(kind));

  it('sets the term that is nothing but days, and no other with the same number', () => {
    const { page } = savedPage('dolibarr', 'proposal-nl');
    expect(adapter.fillTerm(page, { days: 30 })?.steps).toMatchObject([{ do: 'set', value: '2' }]);
    expect(adapter.fillTerm(page, { days: 60 })).toBeNull();
    expect(adapter.fillTerm(savedPage('dolibarr', 'proposal-en').page, { days: 30 })).toBeNull();
  });

  const card = (inside: string) => `<div id="id-right"><div class="fiche">${inside}</div></div>`;
  const banner = (name: string) => `<div class="arearef"><div class="refid">${name}</div></div>`;
  const tab = (to: string) => `<div class="tabs"><a class="tab" href="/${to}/card.php?socid=7">x</a></div>`;

  it('finds the customer on the tabs beside the card, with the code that stands there', () => {
    const rows =
      '<tr><td>Nature</td><td><a class="customer-back" href="#">C</a></td></tr><tr><td>Code</td><td colspan="3">CU7</td></tr>';
    const table = `<div class="fichecenter"><table class="border centpercent tableforfield">${rows}</table></div>`;
    const page = pageFrom(card(`${banner('De Boeg')}${table}`), 'https://crm.example.nl/societe/note.php?id=7');
    expect(adapter.read(page)).toMatchObject([{ kind: 'debtor', hostDebtorId: '7', name: 'De Boeg', debtorNumber: 'CU7' }]);
  });

  it('finds nobody on the tabs of a supplier, whose contacts have no table above them', () => {
    const at = 'https://crm.example.nl/societe/contact.php?id=7';
    expect(adapter.detect(pageFrom(card(`${tab('fourn')}${banner('Leverancier')}`), at))).toBe('none');
    expect(adapter.detect(pageFrom(card(`${tab('comm')}${tab('fourn')}${banner('Beide')}`), at))).toBe('debtor');
  });

  it('finds the customer of a document on its other tabs, in its banner', () => {
    const link = '<div class="refidno"><a href="/societe/card.php?socid=7">De Boeg</a></div>';
    const html = card(`<div class="arearef"><div class="refid">PR1${link}</div></div>`);
    const page = pageFrom(html, 'https://crm.example.nl/comm/propal/note.php?id=12');
    expect(adapter.read(page)).toMatchObject([
      { kind: 'quote', hostDebtorId: '7', name: 'De Boeg', document: { number: 'PR1' } },
    ]);
  });

  it('takes the last of the amounts as the total where local taxes stand between', () => {
    expect(adapter.read(savedPage('dolibarr', 'invoice').page)[0]?.document).not.toHaveProperty('taxText');
  });

  it('takes the first of two blocks of amounts: that is the currency of the document', () => {
    const rows = ['$1', '$2', '$3', '€4', '€5', '€6'].map(
      (amount) => `<tr><td></td><td class="nowrap amountcard right">${amount}</td></tr>`,
    );
    const html = `<div id="id-right"><div class="fiche"><div class="arearef"><div class="refid">CO1</div></div><table>${rows.join('')}</table></div></div>`;
    const page = pageFrom(html, 'https://crm.example.nl/commande/card.php?id=5');
    expect(adapter.read(page)).toMatchObject([{ document: { totalText: '$3', taxText: '$2' } }]);
  });
});
