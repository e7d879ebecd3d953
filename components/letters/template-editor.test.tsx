// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ruleId } from '@/lib/domain/ids';
import { TEXT_KINDS, type TextKind } from '@/lib/domain/letters/text-kind';
import { loadCatalogue } from '@/lib/words/catalogue';
import { LANGUAGES, type Language } from '@/lib/words/language';
import { TEXT_EXAMPLES } from '@/lib/words/letters/k1-letters.examples';
import { type LetterTemplate, loadLetterWords } from '@/lib/words/letters/letter-words';
import { TEXTS } from '@/lib/words/letters/texts';
import { type TextFault, writeText } from '@/lib/words/letters/write-text';
import { createWords } from '@/lib/words/words';
import { type Mounted, mount } from '@/tests/support/gallery/mount';
import { faultText } from './fault-words';
import { FIELD_WORDS } from './field-words';
import { TemplateEditor } from './template-editor';

const nl = await loadLetterWords('nl');
const nothing = () => undefined;

function show(kind: TextKind, template: LetterTemplate, more = {}, language: Language = 'nl'): Promise<Mounted> {
  const preview = writeText(kind, TEXT_EXAMPLES[kind] as never, nl, template);
  const actions = { onTemplate: nothing, onReset: nothing, onSave: nothing, ...more };
  return mount(<TemplateEditor kind={kind} language="nl" template={template} preview={preview} {...actions} />, language);
}

const OWN = nl.template('reminder-email');

describe('the template of a text', () => {
  it('shows what comes of it, and can be saved', async () => {
    const onSave = vi.fn();
    const page = await show('reminder-email', { ...OWN, subject: 'Nog {total}' }, { onSave });
    expect(page.text('template-preview')).toContain('Nog € 6.350,00');
    await page.click('template-save');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('with a fault says where, and cannot be saved', async () => {
    const page = await show('reminder-email', { ...OWN, body: `{balance}\n${OWN.body.replace('{reference}', '')}{` });
    const faults = page.text('letter-faults');
    expect(faults).toContain('Regel 1, teken 1: het veld {balance} bestaat hier niet.');
    expect(faults).toContain('{reference} ontbreekt: betalingskenmerk.');
    expect(faults).toContain('deze accolade hoort bij geen veld');
    expect((page.all('template-save')[0] as HTMLButtonElement).disabled).toBe(true);
  });

  it('takes a field in at the cursor, and goes back to ours', async () => {
    const [onTemplate, onReset] = [vi.fn(), vi.fn()];
    const page = await show('reminder-email', { subject: 'S', body: 'Hoi daar' }, { onTemplate, onReset });
    const body = page.all('letter-body')[0] as HTMLTextAreaElement;
    body.setSelectionRange(4, 4);
    body.dispatchEvent(new Event('select', { bubbles: true }));
    await page.click('letter-insert-total');
    expect(onTemplate).toHaveBeenCalledWith({ subject: 'S', body: 'Hoi {total}daar' });
    await page.click('template-reset');
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('has a meaning for each field there is', () => {
    const fields = new Set(TEXT_KINDS.flatMap((kind) => [...TEXTS[kind].fields, ...TEXTS[kind].needs]));
    expect(Object.keys(FIELD_WORDS).sort()).toEqual([...fields].sort());
  });

  it.each(LANGUAGES)('has a sentence for every fault in %s', async (language) => {
    const words = createWords(language, await loadCatalogue(language));
    const place = { part: 'subject', line: 1, column: 7 } as const;
    const faults: readonly TextFault[] = [
      { fault: 'unknown-field', field: 'x', place },
      { fault: 'stray-brace', place: { ...place, part: 'body' } },
      { fault: 'missing-field', field: 'total' },
      { fault: 'no-value', field: 'ourView' },
      { fault: 'not-allowed', rule: ruleId('LAW-03') },
      ...(['subject', 'body'] as const).flatMap((part): readonly TextFault[] => [
        { fault: 'too-long', part },
        { fault: 'empty', part },
      ]),
    ];
    const texts = faults.map((fault) => faultText(fault, words));
    expect(new Set(texts).size).toBe(faults.length);
    for (const text of texts) expect(text).not.toMatch(/_|…|undefined/);
  });
});
