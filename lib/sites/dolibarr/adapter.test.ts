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
  ])('knows %s as %s before anything is drawn', (path, kind) => expect(at(path)).toBe(kind));

  it('sets the term that is nothing but days, and no other with the same number', () => {
    const { page } = savedPage('dolibarr', 'proposal-nl');
    expect(adapter.fillTerm(page, { days: 30 })?.steps).toMatchObject([{ do: 'set', value: '2' }]);
    expect(adapter.fillTerm(page, { days: 60 })).toBeNull();
    expect(adapter.fillTerm(savedPage('dolibarr', 'proposal-en').page, { days: 30 })).toBeNull();
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
