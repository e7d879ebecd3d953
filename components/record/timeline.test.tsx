// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { debtorKey, eventId, userId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import { TODAY } from '@/tests/support/gallery/assessments';
import { mount } from '@/tests/support/gallery/mount';
import { SCORE_CHANGES } from '@/tests/support/gallery/score-changes';
import { Timeline } from './timeline';

const entry = (id: string, type: string, recordedAt: string): TimelineEntry => ({
  id: eventId(id),
  debtor: debtorKey('k1'),
  type,
  isKnown: true,
  recordedAt: recordedAt as Instant,
  on: TODAY,
  by: userId('Noor'),
  role: 'credit_manager',
  amount: null,
  invoices: [],
  day: null,
  choices: {},
  texts: [],
  isRetracted: false,
  isErased: false,
});
const nothing = () => undefined;
const shown = (entries: readonly TimelineEntry[], changes = SCORE_CHANGES) =>
  mount(
    <Timeline
      entries={entries}
      changes={changes}
      timeZone="Europe/Amsterdam"
      mayRetract={() => false}
      onRetract={nothing}
      onErase={null}
      paperHead=""
      onPrint={nothing}
    />,
  );
const typesIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-type]')].map(({ dataset }) => dataset.type);

describe('the timeline of a customer', () => {
  it('R3-06: shows how the score moved between what people recorded, in the order in which it happened', async () => {
    const [newest, flagged] = SCORE_CHANGES as [(typeof SCORE_CHANGES)[0], (typeof SCORE_CHANGES)[0]];
    const between = new Date((Date.parse(newest.at) + Date.parse(flagged.at)) / 2).toISOString();
    const page = await shown([entry('2', 'comment.added', between), entry('1', 'flag.raised', flagged.at)], [newest, flagged]);
    expect(typesIn(page.root)).toEqual(['score', 'comment.added', 'flag.raised', 'score']);
    expect(page.text('timeline')).toContain('Door: vlag.');
  });

  it('says what was chosen, where that is what it is about', async () => {
    const raised = { ...entry('1', 'dispute.raised', '2026-11-20T10:00:00Z'), choices: { reason: 'price', language: 'nl' } };
    const told = (await shown([raised], [])).text('timeline');
    expect(told).toContain('prijs');
    expect(told).not.toContain('nl');
  });

  it('can be narrowed to the score, and says so where nothing was recorded or moved', async () => {
    const page = await shown([]);
    expect(page.text('timeline-filter')).toContain('score en oordeel');
    expect((await shown([], [])).text()).toContain('nog niets vastgelegd');
  });
});
