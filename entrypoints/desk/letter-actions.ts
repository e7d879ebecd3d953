import './print-letter.css';
import type { LetterActions } from '@/components/letters/letter-screen';
import { saveBlob } from './save-blob';

/** The clipboard API asks the page around a frame for leave, which no page gives; a copy of a selection asks nobody. */
function copy(text: string): void {
  const field = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/** The paper alone, whatever stands around it. */
function print(): void {
  document.body.classList.add('prints-letter');
  window.print();
  document.body.classList.remove('prints-letter');
}

/** What a person does with a text; nothing is sent by us. */
export const letterActions: Omit<LetterActions, 'onDraft'> = {
  onCopy: copy,
  onMail: (href) => Object.assign(document.createElement('a'), { href }).click(),
  onEml: ({ name, text }) => saveBlob(new Blob([text], { type: 'message/rfc822' }), name),
  onPrint: print,
};
