import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/letters/letters.css';
import '@/components/letters/letter-print.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { CallGuide } from '@/components/letters/call-guide';
import { LetterDesk } from '@/components/letters/letter-desk';
import { TemplateEditor } from '@/components/letters/template-editor';
import { WordsContext } from '@/components/ui/words-context';
import { textChannels } from '@/lib/domain/letters/text-channels';
import type { TextChannel, TextKind } from '@/lib/domain/letters/text-kind';
import { pickLanguage } from '@/lib/words/language';
import { TEXT_EXAMPLES } from '@/lib/words/letters/k1-letters.examples';
import { loadLetterWords } from '@/lib/words/letters/letter-words';
import { writeText } from '@/lib/words/letters/write-text';
import { loadWords } from '@/lib/words/words';
import { letterOnScreen, NO_LETTER_ACTIONS } from './letter-views';

/** Texts to send: `?lang=nl&kind=final-notice-letter&letter=fr`, `&template` for its template. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
const letterWords = await loadLetterWords(pickLanguage(query.get('letter') ?? query.get('lang'), []));
const kind = (query.get('kind') ?? 'final-notice-letter') as TextKind;
const reach = { email: 'a@b.example', phone: '030', mobile: '06', hasWhatsAppOptIn: false, hasAddress: true };
document.documentElement.lang = words.tag;

function Desk() {
  const [letter, setLetter] = useState(letterOnScreen(kind, letterWords));
  const [chosen, onChannel] = useState<TextChannel>((kind.split('-').at(-1) ?? 'letter') as TextChannel);
  const actions = { ...NO_LETTER_ACTIONS, onDraft: (draft: typeof letter.draft) => setLetter({ ...letter, draft }) };
  const step = kind.startsWith('final') ? 'S5' : 'S2';
  return (
    <LetterDesk letter={letter} actions={actions} channels={{ choices: textChannels(step, false, reach), chosen, onChannel }} />
  );
}

function Guide() {
  const { draft, language, customer } = letterOnScreen(kind, letterWords);
  return <CallGuide guide={draft} language={language} phone={customer.phone} onCopy={() => undefined} />;
}

function Editor() {
  const own = letterWords.template(kind);
  const [template, onTemplate] = useState(
    query.has('faulty') ? { ...own, body: `{balance}\n${own.body.replace('{reference}', '')} {` } : own,
  );
  const preview = writeText(kind, TEXT_EXAMPLES[kind] as never, letterWords, template);
  const actions = { onTemplate, onReset: () => onTemplate(own), onSave: () => undefined };
  return <TemplateEditor kind={kind} language={letterWords.language} template={template} preview={preview} {...actions} />;
}

render(
  <WordsContext.Provider value={words}>
    {query.has('template') ? <Editor /> : kind.startsWith('guide') ? <Guide /> : <Desk />}
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
