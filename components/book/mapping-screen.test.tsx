// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { MappingPreview } from '@/lib/domain/mapping-preview';
import type { TableFields } from '@/lib/domain/table-mapping';
import { mount } from '@/tests/support/gallery/mount';
import { UNKNOWN_TABLE, UNKNOWN_TABLE_PREVIEW } from '@/tests/support/gallery/unknown-table';
import { MappingScreen } from './mapping-screen';

async function draw(fields: TableFields = UNKNOWN_TABLE.guess, preview: MappingPreview = UNKNOWN_TABLE_PREVIEW) {
  const [onFields, onDateOrder, onRead, onCancel] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const actions = { onFields, onDateOrder, onRead, onCancel };
  const screen = <MappingScreen fileName="wie-wat.csv" table={UNKNOWN_TABLE} fields={fields} preview={preview} {...actions} />;
  return { ...(await mount(screen)), ...actions };
}

async function choose(root: HTMLElement, column: number, value: string): Promise<void> {
  const select = root.querySelector<HTMLSelectElement>(`[data-testid="mapping-field-${column}"]`);
  if (!select) throw new Error(`no column ${column}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the screen that asks what columns hold', () => {
  it('shows each column with examples and what it is taken for, and the rows as they would be read', async () => {
    const { root, text } = await draw();
    expect(text('mapping-columns')).toContain('Wie');
    expect(text('mapping-columns')).toContain('Jansen B.V. · Smid');
    expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['name', 'invoice', 'due_date', 'open', '']);
    expect(text('mapping-preview')).toMatch(/Jansen B\.V\.\s?F1\s?–\s?1 okt 2026\s?€ 1\.234,50/);
  });

  it('names each choice by its column', async () => {
    const { root } = await draw();
    const select = root.querySelector('select');
    expect(document.getElementById(select?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Wie');
  });

  it('gives a field to one column alone', async () => {
    const { root, onFields } = await draw();
    await choose(root, 4, 'open');
    expect(onFields).toHaveBeenCalledWith(['name', 'invoice', 'due_date', null, 'open']);
    await choose(root, 1, '');
    expect(onFields).toHaveBeenLastCalledWith(['name', null, 'due_date', 'open', null]);
  });

  it('is not read before it is known what is open, and of whom', async () => {
    const { text, root, all, click, onRead } = await draw([null, 'invoice', 'due_date', 'open', null]);
    expect(text('mapping-missing')).toContain('de naam of het nummer van de klant');
    expect(all('mapping-preview')).toHaveLength(0);
    expect(root.querySelector<HTMLButtonElement>('[data-testid="mapping-read"]')?.disabled).toBe(true);
    await click('mapping-read');
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is remembered unless that is not wanted', async () => {
    const { root, click, onRead, onCancel } = await draw();
    await click('mapping-read');
    expect(onRead).toHaveBeenLastCalledWith(true);
    const tick = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    await act(async () => tick?.click());
    await click('mapping-read');
    expect(onRead).toHaveBeenLastCalledWith(false);
    await click('mapping-cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('asks for the order of day and month by the days themselves', async () => {
    const preview = { rows: [], rejections: [], ambiguousDate: '03/04/2026' };
    const { text, all, click, onDateOrder } = await draw(UNKNOWN_TABLE.guess, preview);
    expect(text('date-order')).toMatch(/Welke dag is 03\/04\/2026\?\s?3 apr 2026\s?4 mrt 2026/);
    expect(all('mapping-preview')).toHaveLength(0);
    await click('date-order-month-first');
    expect(onDateOrder).toHaveBeenCalledWith('month-first');
  });
});
