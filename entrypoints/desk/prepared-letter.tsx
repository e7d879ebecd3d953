import '@/components/letters/letters.css';
import '@/components/letters/letter-print.css';
import { LetterDesk } from '@/components/letters/letter-desk';
import { TextFaults } from '@/components/letters/text-faults';
import { letterActions } from './letter-actions';
import type { PreparedLetter as Letter } from './use-letter';

/** A text to a customer to look at, change and take along; or why there is none. */
export function PreparedLetter({ written, change }: Pick<Letter, 'written' | 'change'>) {
  if (!written) return null;
  if (!written.ok) return <TextFaults faults={written.error} />;
  return <LetterDesk letter={written.value} actions={{ ...letterActions, onDraft: change }} />;
}
