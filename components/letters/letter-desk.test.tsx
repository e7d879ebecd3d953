// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { textChannels } from '@/lib/domain/letters/text-channels';
import { TEXT_KINDS, type TextKind } from '@/lib/domain/letters/text-kind';
import { LANGUAGES, type Language } from '@/lib/words/language';
import { loadLetterWords } from '@/lib/words/letters/letter-words';
import { letterOnScreen, NO_LETTER_ACTIONS } from '@/tests/support/gallery/letter-views';
import { type Mounted, mount } from '@/tests/support/gallery/mount';
import { LetterDesk } from './letter-desk';
import type { LetterActions, LetterOnScreen } from './letter-screen';

const nl = await loadLetterWords('nl');

interface Shown {
  readonly more?: Partial<LetterOnScreen>;
  readonly actions?: Partial<LetterActions>;
  readonly language?: Language;
}

function show(kind: TextKind, { more = {}, actions = {}, language = 'nl' }: Shown = {}): Promise<Mounted> {
  const letter = { ...letterOnScreen(kind, nl), ...more };
  return mount(<LetterDesk letter={letter} actions={{ ...NO_LETTER_ACTIONS, ...actions }} />, language);
}

const bodyOf = (page: Mounted) => page.all('letter-body')[0] as HTMLTextAreaElement;

describe('a text that is ready', () => {
  it('can be read and changed before anything is done with it', async () => {
    const onDraft = vi.fn();
    const page = await show('reminder-email', { actions: { onDraft } });
    expect(bodyOf(page).value).toContain('€\u00a06.350,00');
    expect(page.text()).toContain('Er wordt niets verstuurd');
    bodyOf(page).value = 'Anders';
    bodyOf(page).dispatchEvent(new Event('input', { bubbles: true }));
    expect(onDraft).toHaveBeenCalledWith({ subject: expect.stringContaining('Herinnering'), body: 'Anders' });
  });

  it('is copied, opened in mail, saved and printed as it stands there now', async () => {
    const actions = { onCopy: vi.fn(), onMail: vi.fn(), onEml: vi.fn(), onPrint: vi.fn() };
    const page = await show('thank-you', { actions, more: { draft: { subject: 'Dank', body: 'Kort' } } });
    await page.click('letter-copy');
    expect(page.text('letter-told')).toBe('Gekopieerd.');
    await page.click('letter-mail');
    await page.click('letter-eml');
    await page.click('letter-print');
    expect(actions.onCopy.mock.calls).toEqual([['Kort']]);
    expect(actions.onMail).toHaveBeenCalledWith('mailto:administratie@voorbeeld.example?subject=Dank&body=Kort');
    const [file] = actions.onEml.mock.calls[0] as [{ name: string; text: string }];
    expect([file.name, file.text.includes('Subject: Dank'), file.text.includes('From: "Noor Visser"')]).toEqual([
      'thank-you.eml',
      true,
      true,
    ]);
    expect(actions.onPrint).toHaveBeenCalledOnce();
  });

  it('that is too long for a link goes by the clipboard, and says so', async () => {
    const actions = { onCopy: vi.fn(), onMail: vi.fn() };
    const body = 'é'.repeat(900);
    const page = await show('reminder-email', { actions, more: { draft: { subject: 'x', body } } });
    await page.click('letter-mail');
    expect(actions.onCopy).toHaveBeenCalledWith(body);
    expect(decodeURIComponent(actions.onMail.mock.calls[0]?.[0])).toContain('Plak hier de tekst');
    expect(page.text('letter-told')).toContain('te lang');
  });

  it('says when an address is none, and makes no file', async () => {
    const onEml = vi.fn();
    const { customer } = letterOnScreen('reminder-email', nl);
    const page = await show('reminder-email', { actions: { onEml }, more: { customer: { ...customer, email: 'geen adres' } } });
    await page.click('letter-eml');
    expect(onEml).not.toHaveBeenCalled();
    expect(page.text('letter-told')).toContain('Het e-mailadres klopt niet');
  });

  it('R1-08: a letter stands on paper with our name, their address, the day and the subject', async () => {
    const page = await show('second-reminder-letter');
    const paper = page.text('letter-paper');
    for (const piece of ['Groothandel Noord B.V.', 'Plein 12', '3511 AB Utrecht', '30 september 2026', 'Aanmaning', 'F-1003'])
      expect(paper).toContain(piece);
    expect(page.all('letter-paper')[0]?.lang).toBe('nl');
  });

  it('in another language than the user’s is marked as such', async () => {
    const page = await show('reminder-letter', { language: 'de' });
    expect(page.text('letter-desk')).toContain('auf Niederländisch');
    expect(bodyOf(page).lang).toBe('nl');
  });

  it('for a phone tells how many messages it is, and has neither subject nor paper', async () => {
    const page = await show('reminder-sms');
    expect(page.text('letter-sms')).toBe('1 sms-bericht');
    expect([page.all('letter-subject').length, page.all('letter-paper').length, page.all('letter-mail').length]).toEqual([
      0, 0, 0,
    ]);
  });

  it('with an appointment is put in the calendar', async () => {
    const onCalendar = vi.fn();
    const page = await show('visit-appointment', { actions: { onCalendar } });
    await page.click('letter-ics');
    expect(onCalendar).toHaveBeenCalledOnce();
    expect((await show('thank-you')).all('letter-ics')).toEqual([]);
  });

  it('warns of what to check first', async () => {
    const page = await show('final-notice-letter', { more: { notes: ['interest-provisional'] } });
    expect(page.text('letter-note-interest-provisional')).toContain('kijk het bedrag na');
  });
});

describe('channels', () => {
  const reach = { email: null, phone: '030', mobile: '06', hasWhatsAppOptIn: false, hasAddress: true };
  it('R1-15: WhatsApp without consent is greyed with the reason; another can be chosen', async () => {
    const onChannel = vi.fn();
    const channels = { choices: textChannels('S1', false, reach), chosen: 'letter', onChannel } as const;
    const page = await mount(
      <LetterDesk letter={letterOnScreen('reminder-letter', nl)} actions={NO_LETTER_ACTIONS} channels={channels} />,
    );
    const radio = (channel: string) => page.all(`letter-channel-${channel}`)[0] as HTMLInputElement;
    expect([radio('whatsapp').disabled, radio('email').disabled, radio('sms').disabled]).toEqual([true, true, false]);
    expect(page.text('letter-refusal-whatsapp')).toBe('Geen toestemming voor WhatsApp: kies een ander kanaal.');
    expect(radio('whatsapp').getAttribute('aria-describedby')).toBe(page.all('letter-refusal-whatsapp')[0]?.id);
    radio('sms').dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChannel).toHaveBeenCalledWith('sms');
  });
});

describe('the screen', () => {
  it.each(LANGUAGES)('has words for every kind in %s', async (language) => {
    const words = await loadLetterWords(language);
    for (const kind of TEXT_KINDS) {
      const page = await mount(<LetterDesk letter={letterOnScreen(kind, words)} actions={NO_LETTER_ACTIONS} />, language);
      expect(page.text(), kind).not.toMatch(/letter_|undefined|null|NaN|\{/);
    }
  });
});
