import type { Noted } from '@/lib/domain/record/noted';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

/** Who recorded something, as what and on which day. */
export function RecordBy({ by, role, on }: Pick<Noted, 'by' | 'role' | 'on'>) {
  const words = useWords();
  return (
    <span class="record-by">
      <bdi>{by}</bdi>, {words.t(ROLE_WORDS[role] as MessageKey)}, {words.format.date(on)}
    </span>
  );
}
