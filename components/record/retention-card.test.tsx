// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { debtorKey, eventId } from '@/lib/domain/ids';
import { mount } from '@/tests/support/gallery/mount';
import { RetentionCard } from './retention-card';

const DUE = [
  { debtor: debtorKey('k1'), reason: 'text' as const, what: 'text' as const, events: [eventId('a'), eventId('b')] },
  { debtor: debtorKey('k1'), reason: 'flag' as const, what: 'text' as const, events: [eventId('c')] },
];

describe('what is kept too long', () => {
  it('is erased after a question: it cannot be undone', async () => {
    const onErase = vi.fn();
    const { root, click } = await mount(<RetentionCard due={DUE} mayErase onErase={onErase} />);
    expect(root.textContent).toContain('Te lang bewaard: 3 (klanten: 1)');
    await click('retention-erase');
    expect(onErase).not.toHaveBeenCalled();
    expect(root.textContent).toContain('niet ongedaan');
    await click('retention-erase');
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('is for others to erase where somebody may not, and nothing is said to be nothing', async () => {
    const { all } = await mount(<RetentionCard due={DUE} mayErase={false} onErase={() => undefined} />);
    expect(all('retention-erase')).toEqual([]);
    expect(all('not-allowed')).toHaveLength(1);
    const { root } = await mount(<RetentionCard due={[]} mayErase onErase={() => undefined} />);
    expect(root.textContent).toContain('Niets is ouder');
  });
});
