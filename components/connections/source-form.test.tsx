// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ConnectingState } from '@/lib/domain/source-form';
import { LIVE_SOURCES } from '@/lib/sources/live-registry';
import { loadWords } from '@/lib/words/words';
import { CHOICES, CONNECTING } from '@/tests/support/gallery/connections';
import { mount } from '@/tests/support/gallery/mount';
import { SourceForm } from './source-form';

async function form(state: ConnectingState = { is: 'idle' }) {
  const said = { onTest: vi.fn(), onConnect: vi.fn(), onCancel: vi.fn(), onChange: vi.fn() };
  const mounted = await mount(<SourceForm sources={CHOICES} state={state} redirectUrl="https://us.example/" {...said} />);
  const type = (name: string, value: string) =>
    act(() => {
      const field = mounted.all(`source-${name}`)[0] as HTMLInputElement | undefined;
      if (!field) throw new Error(`no ${name}`);
      field.value = value;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    });
  const faults = () => [...mounted.root.querySelectorAll('.field-error')].map(({ textContent }) => textContent);
  return { ...mounted, ...said, type, faults };
}

describe('the form of a source', () => {
  it('hands on what was typed, with https where no scheme was, and leaves out what is empty', async () => {
    const { type, click, onTest, onConnect } = await form();
    await type('origin', ' erp.example ');
    await type('key', 's3cret');
    await click('source-test');
    expect(onTest).toHaveBeenCalledWith('odoo', { origin: 'https://erp.example', key: 's3cret' });
    await click('source-connect');
    expect(onConnect).toHaveBeenCalledTimes(1);
  });

  it('says beside each line what is wrong with it, only once somebody asked, and does nothing', async () => {
    const { type, click, faults, onConnect, all } = await form();
    await type('origin', 'javascript://x');
    await type('login', 'a'.repeat(21));
    expect(faults()).toEqual([]);
    await click('source-connect');
    expect(faults()).toEqual([
      expect.stringContaining('geen adres'),
      expect.stringContaining('hooguit 20'),
      expect.stringContaining('Vul dit in'),
    ]);
    expect(onConnect).not.toHaveBeenCalled();
    const [origin] = all('source-origin');
    const described = origin?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('geen adres');
    expect(origin?.getAttribute('aria-invalid')).toBe('true');
  });

  it('forgets what was typed for another system', async () => {
    const { type, click, onTest, onChange } = await form();
    await type('origin', 'erp.example');
    await type('select', 'exact-online');
    await type('client_id', 'c');
    await type('client_secret', 's');
    await click('source-test');
    expect(onTest).toHaveBeenCalledWith('exact-online', { region: 'nl', client_id: 'c', client_secret: 's' });
    expect(onChange).toHaveBeenCalled();
  });

  it('tells which address has to be registered, where a person signs in', async () => {
    const { type, text } = await form();
    expect(text()).not.toContain('https://us.example/');
    await type('select', 'exact-online');
    expect(text()).toContain('https://us.example/');
  });

  it('shows a secret to nobody', async () => {
    const { all } = await form();
    expect(all('source-key')[0]?.getAttribute('type')).toBe('password');
    expect(all('source-key')[0]?.getAttribute('autocomplete')).toBe('off');
  });

  it('tells what answered, what may be read and what not, and offers the administrations', async () => {
    const { text, type, click, onConnect } = await form(CONNECTING.tested);
    expect(text('source-tested')).toContain('Ons Bedrijf B.V. antwoordt.');
    expect(text('source-tested')).toContain('debiteuren, openstaande facturen, betaalde facturen');
    expect(text('source-forbidden')).toContain('lopende orders en kredietlimieten');
    await type('origin', 'erp.example');
    await type('key', 'k');
    await type('company', '2');
    await click('source-connect');
    expect(onConnect).toHaveBeenCalledWith('odoo', expect.objectContaining({ company: '2' }));
  });

  it.each([
    ['denied', 'source-denied', 'sta het toe'],
    ['failed', 'source-failed', 'erp.onsbedrijf.example'],
    ['signing-in', 'source-signing-in', 'venster'],
    ['not-signed-in', 'source-not-signed-in', 'access_denied'],
    ['connected', 'source-connected', 'Ons Bedrijf B.V. is verbonden'],
    ['pulling', 'source-pulling', '4.310 regels'],
  ])('says that it is %s', async (name, testId, sentence) => {
    const { text } = await form(CONNECTING[name]);
    expect(text(testId)).toContain(sentence);
  });

  it('can be stopped while it reads, and started by nobody a second time', async () => {
    const { click, onCancel, all } = await form(CONNECTING.pulling);
    await click('source-cancel');
    expect(onCancel).toHaveBeenCalled();
    expect((all('source-connect')[0] as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('the words of the form', () => {
  it.each(['nl', 'en', 'fr', 'de'] as const)('name every setting and choice of every source in %s', async (language) => {
    const words = await loadWords(language);
    const keys = LIVE_SOURCES.flatMap(({ settings }) =>
      settings.flatMap(({ name, choices = [] }) => [
        `source_setting_${name}`,
        ...choices.map((choice) => `source_choice_${choice}`),
      ]),
    );
    expect(keys.length).toBeGreaterThan(4);
    expect([...new Set(keys)].filter((key) => words.say(key) === key)).toEqual([]);
  });
});
