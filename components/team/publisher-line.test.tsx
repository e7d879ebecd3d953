// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { userId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import type { BookPublisher } from '@/lib/domain/team/book-publisher';
import { mount } from '@/tests/support/gallery/mount';
import { PublisherLine } from './publisher-line';

const at = instant('2026-11-22T10:00:00Z');
const OTHER: BookPublisher = { by: userId('Fin'), at, hasOwnBook: true, isTakingOver: false };
const shown = (publisher: BookPublisher, role: Role, onTakeOver = () => undefined) =>
  mount(<PublisherLine publisher={publisher} role={role} timeZone="Europe/Amsterdam" onTakeOver={onTakeOver} />, 'en');

describe('whose browser publishes the books', () => {
  it('is taken over after a question, by finance with books of their own', async () => {
    const onTakeOver = vi.fn();
    const { text, click } = await shown(OTHER, 'finance', onTakeOver);
    expect(text('team-publisher')).toContain('Fin');
    await click('team-publish');
    expect(onTakeOver).not.toHaveBeenCalled();
    await click('team-publish-yes');
    expect(onTakeOver).toHaveBeenCalledOnce();
  });

  it('is only told to everybody else, and while it changes', async () => {
    for (const [publisher, role] of [
      [OTHER, 'credit_manager'],
      [{ ...OTHER, hasOwnBook: false }, 'finance'],
      [{ ...OTHER, isTakingOver: true }, 'finance'],
    ] as const) {
      const { all } = await shown(publisher, role);
      expect([all('team-publisher').length, all('team-publish').length]).toEqual([1, 0]);
    }
  });
});
