// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SCORE_CAUSES } from '@/lib/domain/score-history/score-cause';
import { NOW } from '@/tests/support/gallery/assessments';
import { mount } from '@/tests/support/gallery/mount';
import { SCORE_CHANGES, UPDATED_AT } from '@/tests/support/gallery/score-changes';
import { ScoreChanges } from './score-changes';

const ZONE = 'Europe/Amsterdam';
const shown = (more: Partial<Parameters<typeof ScoreChanges>[0]> = {}, language: 'nl' | 'en' = 'nl') =>
  mount(<ScoreChanges updatedAt={UPDATED_AT} changes={SCORE_CHANGES} now={NOW} timeZone={ZONE} {...more} />, language);

describe('where the score stands', () => {
  it('R3-06: says how fresh it is, and behind it the last changes with their cause', async () => {
    const page = await shown();
    expect(page.text('score-updated')).toBe('Bijgewerkt 2 minuten geleden.');
    const rows = page.all('score-change').map((row) => (row.textContent ?? '').replace(/[\s\u00a0]+/g, ' '));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('Score van 58 (C) naar 66 (B)');
    expect(rows[0]).toContain('Door: betaling.');
    expect(rows[1]).not.toContain('Score van');
    expect(rows[1]).toContain('Oordeel van akkoord naar overleg');
    expect(rows[2]).toContain('beoordeling van bureau en twistpunt');
    expect(page.text()).toContain('6 wijzigingen');
    expect(page.text()).toContain('tijdlijn');
  });

  it('R3-06: names a bureau as the cause, and no figure of it', async () => {
    const page = await shown({ changes: SCORE_CHANGES.slice(2, 3) });
    const told = page.text().replace(/\d+ \([A-E]\)|\d+ (nov|okt)\.?|1 wijziging|2 minuten/g, '');
    expect(told).toContain('beoordeling van bureau');
    expect(told).not.toMatch(/\d/);
  });

  it('says nothing before it was worked out once, and that nothing changed since', async () => {
    expect((await shown({ updatedAt: null })).text()).toBe('');
    const page = await shown({ updatedAt: NOW, changes: [] });
    expect(page.text()).toBe('Zojuist bijgewerkt.Nog geen wijziging sinds deze score wordt bijgehouden.');
  });

  it('has a word for every cause', async () => {
    const [change] = SCORE_CHANGES;
    if (!change) throw new Error('no change');
    const page = await shown({ changes: [{ ...change, causes: SCORE_CAUSES }] }, 'en');
    expect(page.text().split(',').length).toBeGreaterThanOrEqual(SCORE_CAUSES.length - 1);
    expect(page.text()).not.toContain('score_cause');
  });
});
