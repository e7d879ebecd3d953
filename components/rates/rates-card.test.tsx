// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { RatesState } from '@/lib/domain/exchange/rate-feed';
import { instant, localDate } from '@/lib/domain/local-date';
import { mount } from '@/tests/support/gallery/mount';
import { RatesCard } from './rates-card';
import { TakenRatesNotes } from './taken-rates-notes';

const NOW = instant('2026-11-22T10:00:00Z');
const FEED = { id: 'ecb', pulledAt: instant('2026-11-22T08:00:00Z'), triedAt: NOW, trouble: null, failures: 0 } as const;
const newest = (on: string) => ({ on: localDate(on), perEuro: { USD: 1.0812, GBP: 0.86 } });
const plain = (text: string | null | undefined) => text?.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

async function card(rates: RatesState, isRunning = false) {
  const [onAsk, onForget] = [vi.fn(), vi.fn()];
  const props = { rates, now: NOW, timeZone: 'Europe/Amsterdam', isRunning, onAsk, onForget };
  return { ...(await mount(<RatesCard {...props} />)), onAsk, onForget };
}

describe('exchange rates', () => {
  it('are offered where there are none', async () => {
    const { text, all, click, onAsk } = await card({ feed: null, newest: null });
    expect(text('rates')).toContain('Er zijn nog geen koersen.');
    expect(all('rates-forget')).toEqual([]);
    await click('rates-ask');
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('tell their day and when they were fetched, and can be forgotten', async () => {
    const { text, click, onForget } = await card({ feed: FEED, newest: newest('2026-11-20') });
    expect(plain(text('rates-newest'))).toBe('Nieuwste koersen: 20 nov 2026, 2 valuta’s.');
    expect(text('rates')).toContain('2 uur geleden');
    await click('rates-forget');
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('say when they are too old to convert with', async () => {
    expect((await card({ feed: FEED, newest: newest('2026-10-22') })).text('rates')).not.toContain('Ouder dan een maand');
    expect((await card({ feed: FEED, newest: newest('2026-10-21') })).text('rates')).toContain('Ouder dan een maand');
  });

  it('say why they are no newer', async () => {
    const trouble = { kind: 'unreachable', fields: { host: 'www.ecb.europa.eu' }, at: NOW } as const;
    expect((await card({ feed: { ...FEED, trouble }, newest: newest('2026-11-20') })).text('rates-trouble')).toContain(
      'ecb.europa.eu',
    );
  });

  it('cannot be asked for twice at once', async () => {
    const { all } = await card({ feed: FEED, newest: null }, true);
    expect(all('rates-ask')[0]?.hasAttribute('disabled')).toBe(true);
  });
});

describe('a file of rates', () => {
  it('tells how much was read of it, or why nothing was', async () => {
    const taken = [
      { ok: true, fileName: 'a.xml', days: 62, newest: localDate('2026-11-20') },
      { ok: false, fileName: 'b.xml', failure: { kind: 'refused', refusal: { kind: 'malformed', place: null, fields: {} } } },
    ] as const;
    const { text } = await mount(<TakenRatesNotes taken={taken} />);
    expect(plain(text('rates-taken'))).toBe('a.xml Koersen van 62 dagen gelezen, de nieuwste van 20 nov 2026.');
    expect(text('import-refusal')).toContain('b.xml');
  });
});
