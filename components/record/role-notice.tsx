import { type RecordableType, rolesThatMay } from '@/lib/domain/record/rights';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { MessageKey } from '@/lib/words/catalogue';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

/** That somebody else has to record this, and who may: in place of a form that would be refused. */
export function RoleNotice({ type }: { readonly type: RecordableType }) {
  const words = useWords();
  const roles = rolesThatMay(type).map((role) => words.t(ROLE_WORDS[role] as MessageKey));
  return (
    <Notice tone="warn" icon="warn" testId="not-allowed">
      {words.t('record_role', { roles: words.format.list(roles) })}
    </Notice>
  );
}
