// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { StagedImport } from '@/lib/domain/import';
import { mount } from '@/tests/support/gallery/mount';
import { BOOK } from '@/tests/support/gallery/views';
import { ImportPreview } from './import-preview';

const STAGED: StagedImport = {
  generation: { ...BOOK, state: 'ready' },
  rejections: [{ place: { line: 12 }, reason: 'date-unreadable', field: 'due_date', found: '2026-13-31' }],
  current: BOOK,
  changes: { added: 4, gone: 2 },
};

async function draw(staged: StagedImport, isOffered = false) {
  const [onConfirm, onDiscard] = [vi.fn(), vi.fn()];
  const preview = <ImportPreview staged={staged} isOffered={isOffered} onConfirm={onConfirm} onDiscard={onDiscard} />;
  return { ...(await mount(preview)), onConfirm, onDiscard };
}

describe('the preview of an import', () => {
  it('tells what the file is, what it proves and what it does not tell', async () => {
    const { text } = await draw(STAGED);
    expect(text()).toContain('Voorbeeld Handel B.V. · Exact Online · stand van 20 nov 2026');
    expect(text()).toContain('precies te zien wat te laat is');
    expect(text()).toContain('Dit vertelt het bestand niet: lopende orders en afgesproken termijnen.');
    expect(text()).toContain('4 erbij, 2 eraf');
  });

  it('lists each row that was left out with its place, field, value and reason', async () => {
    const { text } = await draw(STAGED);
    expect(text('rejections')).toContain('3 regels zijn niet overgenomen');
    expect(text('rejections')).toContain('De eerste 1 staan hier.');
    expect(text('rejections')).toMatch(/regel 12\s?vervaldatum \(due_date\)\s?2026-13-31\s?datum niet te lezen/);
  });

  it('warns when most customers would disappear', async () => {
    expect((await draw(STAGED)).all('import-many-gone')).toHaveLength(0);
    expect((await draw({ ...STAGED, changes: { added: 1, gone: 300 } })).all('import-many-gone')).toHaveLength(1);
  });

  it('says that it was found waiting', async () => {
    expect((await draw(STAGED, true)).text()).toContain('wacht nog op je bevestiging');
  });

  it('replaces nothing before the click', async () => {
    const { onConfirm, onDiscard, click } = await draw(STAGED);
    expect(onConfirm).not.toHaveBeenCalled();
    await click('import-confirm');
    await click('import-discard');
    expect([onConfirm.mock.calls.length, onDiscard.mock.calls.length]).toEqual([1, 1]);
  });

  it('says whose book it becomes, and whose the file says that it is, before anything is replaced', async () => {
    const onRead = vi.fn();
    const other = { name: 'Zuid', told: 'NL91ABNA0417164300', onRead };
    const rest = { staged: STAGED, isOffered: false, onConfirm: vi.fn(), onDiscard: vi.fn() };
    const { text, click, all } = await mount(<ImportPreview {...rest} becomes="Noord" meant={other} />);
    expect(text('import-company')).toBe('Dit komt in de boeken van Noord.');
    expect(text('import-other-company')).toBe('Dit bestand noemt NL91ABNA0417164300, en dat hoort bij Zuid, niet bij Noord.');
    expect(all('import-read-for')[0]?.className).toContain('button-primary');
    expect(all('import-confirm')[0]?.className).not.toContain('button-primary');
    await click('import-read-for');
    expect(onRead).toHaveBeenCalledOnce();
    const gone = await mount(<ImportPreview {...rest} becomes="Noord" meant={{ ...other, onRead: null }} />);
    expect(gone.all('import-read-for')).toHaveLength(0);
    expect(gone.text('import-other-company')).toContain('Zuid');
  });
});
