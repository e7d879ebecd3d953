// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetDraft, keepDraft, restoreDraftOf } from '@/lib/app/form-drafts';
import { useDraft } from './use-draft';

const ID = 'comment k1';
const isText = (value: unknown): value is string => typeof value === 'string';

function Field() {
  const { draft, change } = useDraft(ID, '', isText);
  return <input value={draft} onInput={(event) => change(event.currentTarget.value)} />;
}

/** Drawn as a browser does: nothing waits for what is looked up, or for a frame. */
function field(): HTMLInputElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Field />, root);
  return root.querySelector('input') as HTMLInputElement;
}
const type = (input: HTMLInputElement, text: string) => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

afterEach(() => forgetDraft(ID));

describe('a draft', () => {
  it('that was kept is shown again', async () => {
    await keepDraft(ID, 'they will call');
    const input = field();
    await vi.waitFor(() => expect(input.value).toBe('they will call'));
  });

  it('is what was typed at once, before what was kept had been looked up', async () => {
    await keepDraft(ID, 'they will call');
    const input = field();
    type(input, 'r');
    await vi.waitFor(async () => expect(await restoreDraftOf(ID)).toBe('r'));
    expect(input.value).toBe('r');
  });

  it('is kept a moment after the last keystroke', async () => {
    const input = field();
    type(input, 'report');
    await vi.waitFor(async () => expect(await restoreDraftOf(ID)).toBe('report'));
  });
});
