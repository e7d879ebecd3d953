import { describe, expect, it } from 'vitest';
import { dolibarrRoot } from '@/lib/sources/live/dolibarr/dolibarr-desk';
import { frappeOrigin } from '@/lib/sources/live/erpnext/frappe-desk';
import { odooOrigin } from '@/lib/sources/live/odoo/odoo-origin';
import { refusalOf } from '@/tests/support/books/pull';
import { pullLive } from '@/tests/support/live/pull-live';
import { Shop } from '@/tests/support/live/shop';
import type { StandInOdoo } from '@/tests/support/live/stand-in-odoo';
import { HOST_SAMPLES } from './live-samples';

const odoos = HOST_SAMPLES.filter(({ source }) => source.id === 'odoo');

describe.each(odoos.map((sample) => [sample.name ?? sample.source.id, sample] as const))('%s', (_, sample) => {
  const begin = async (): Promise<StandInOdoo> => {
    const standIn = sample.create(new Shop(60)) as StandInOdoo;
    await standIn.start();
    return standIn;
  };

  it('has a book without the application for sales, and says what is not in it', async () => {
    const standIn = await begin();
    for (const model of ['sale.order', 'sale.order.line']) standIn.missing.add(model);
    const { about, records } = await pullLive(sample, standIn);
    expect(about.gaps).toEqual(['open-orders']);
    expect(records.some(({ kind }) => kind === 'open-item')).toBe(true);
    await standIn.stop();
  });

  it('has none without the books themselves', async () => {
    const standIn = await begin();
    standIn.missing.add('account.move');
    expect(['forbidden', 'answer-malformed']).toContain((await refusalOf(pullLive(sample, standIn))).kind);
    await standIn.stop();
  });
});

describe('an address from the address bar', () => {
  it.each([
    ['https://ours.odoo.com/odoo/customers/14', odooOrigin, 'https://ours.odoo.com'],
    ['https://erp.example:8069/web#action=menu&cids=1', odooOrigin, 'https://erp.example:8069'],
    ['https://erp.example/app/customer/D0001', frappeOrigin, 'https://erp.example'],
    ['https://erp.example/desk', frappeOrigin, 'https://erp.example'],
    ['https://erp.example/dolibarr/htdocs/index.php?mainmenu=home', dolibarrRoot, 'https://erp.example/dolibarr/htdocs'],
    ['https://erp.example/compta/facture/card.php?id=4', dolibarrRoot, 'https://erp.example'],
    ['https://erp.example/dolibarr/api/index.php', dolibarrRoot, 'https://erp.example/dolibarr'],
    ['https://erp.example/dolibarr/', dolibarrRoot, 'https://erp.example/dolibarr'],
  ] as const)('%s leads to where its API begins', (origin, rootOf, root) => {
    expect(rootOf({ origin })).toBe(root);
  });
});
