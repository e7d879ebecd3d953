// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { WordsContext } from '@/components/ui/words-context';
import { loadWords } from '@/lib/words/words';
import { TextForm } from './text-form';

it('is ready for the first keystroke as soon as it stands there: nothing is chosen anew after it', async () => {
  const words = await loadWords('en');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <WordsContext.Provider value={words}>
      <TextForm label="What was seen" value="kept" faultOf={() => null} onSave={() => {}} onCancel={() => {}} />
    </WordsContext.Provider>,
    root,
  );
  const field = root.querySelector('input') as HTMLInputElement;
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
});
