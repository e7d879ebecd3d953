// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { loadLetterWords } from '@/lib/words/letters/letter-words';
import { letterOnScreen } from '@/tests/support/gallery/letter-views';
import { mount } from '@/tests/support/gallery/mount';
import { CallGuide } from './call-guide';

const { draft } = letterOnScreen('guide-reminder', await loadLetterWords('nl'));

describe('the guide for a talk', () => {
  it('R0-14: shows the reminder guide with the open items, and dials', async () => {
    const onCopy = vi.fn();
    const page = await mount(<CallGuide guide={draft} language="nl" phone="+31 (0)30 765-43 21" onCopy={onCopy} />);
    expect(page.text('call-guide')).toContain('Gespreksleidraad: herinnering');
    expect(page.text('call-guide')).toContain('F-1003');
    expect(page.all('guide-call')[0]?.getAttribute('href')).toBe('tel:+310307654321');
    await page.click('guide-copy');
    expect(onCopy).toHaveBeenCalledWith(draft.body);
  });

  it('has nothing to dial without a number', async () => {
    const page = await mount(<CallGuide guide={draft} language="nl" phone={null} onCopy={() => undefined} />);
    expect(page.all('guide-call')).toEqual([]);
  });
});
