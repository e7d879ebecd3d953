// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ConnectionTrouble } from '@/lib/domain/connection';
import type { NotSignedIn } from '@/lib/domain/source-form';
import { loadWords } from '@/lib/words/words';
import { NOW } from '@/tests/support/gallery/assessments';
import { CONNECTION, CONNECTIONS, ENDED } from '@/tests/support/gallery/connections';
import { mount } from '@/tests/support/gallery/mount';
import { ConnectionList } from './connection-list';
import { troubleText } from './connection-words';

async function list(running = [] as (typeof CONNECTION.id)[], notSignedIn = new Map<typeof CONNECTION.id, NotSignedIn>()) {
  const said = { refresh: vi.fn(), remove: vi.fn(), signIn: vi.fn() };
  const mounted = await mount(
    <ConnectionList connections={CONNECTIONS} now={NOW} running={running} notSignedIn={notSignedIn} {...said} />,
  );
  return { ...mounted, ...said };
}

describe('the connected systems', () => {
  it('tell by name how fresh they are, and why they are no fresher', async () => {
    const { all } = await list();
    const [erpnext, odoo, tryton] = all('connection').map(({ textContent }) => textContent?.replace(/\u00a0/g, ' '));
    expect(erpnext).toContain('Nog niet gelezen.');
    expect(erpnext).toContain('De browser mag niet meer naar erpnext.example.');
    expect(odoo).toContain('Laatst ververst: 12 minuten geleden.');
    expect(tryton).toContain('Laatst ververst: 3 uur geleden.');
    expect(tryton).toContain('Laatste poging: zojuist. tryton.example');
  });

  it('are refreshed, wholly when a person asks for it, and not twice at once', async () => {
    const { all, click, refresh } = await list([CONNECTION.id]);
    const buttons = all('connection-refresh') as unknown as readonly HTMLButtonElement[];
    expect(buttons.map(({ disabled }) => disabled)).toEqual([false, true, false, false]);
    await click(buttons[2] as Element);
    expect(refresh).toHaveBeenCalledWith(CONNECTIONS[1], false);
    await click(buttons[0]?.nextElementSibling as Element);
    expect(refresh).toHaveBeenCalledWith(CONNECTIONS[2], true);
  });

  it('are disconnected once a person said so twice', async () => {
    const { all, click, remove, text } = await list();
    await click(all('connection-remove')[1] as Element);
    expect(remove).not.toHaveBeenCalled();
    expect(text()).toContain('Odoo · Ons Bedrijf B.V. loskoppelen?');
    await click('connection-remove-yes');
    expect(remove).toHaveBeenCalledWith(CONNECTION);
  });
});

describe('a system that asks to sign in again', () => {
  it('offers that, and no other does', async () => {
    const { all, click, signIn, text } = await list();
    expect(text()).toContain('identity.xero.example wil dat je opnieuw inlogt.');
    expect(all('connection-sign-in')).toHaveLength(1);
    await click('connection-sign-in');
    expect(signIn).toHaveBeenCalledWith(ENDED);
  });

  it('says what came of it', async () => {
    const { text } = await list([], new Map([[ENDED.id, { because: 'other', reason: null }]]));
    expect(text('connection-not-signed-in')).toContain('bij een ander bedrijf ingelogd');
  });
});

describe('what is wrong with a connection', () => {
  it.each(['no-permission', 'sign-in-ended', 'unreachable', 'unauthorised', 'rate-limited', 'storage-full', 'failed'] as const)(
    'has a sentence without a hole: %s',
    async (kind) => {
      const trouble: ConnectionTrouble = { kind, fields: { host: 'erp.example', detail: 'x' }, at: NOW };
      expect(troubleText(trouble, await loadWords('de'))).toMatch(/^[^{}]{20,}$/);
    },
  );
});
