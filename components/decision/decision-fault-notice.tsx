import type { DecisionFault } from '@/lib/domain/decision-fault';
import type { Words } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { rolesText } from './decision-words';

function sentence(fault: DecisionFault, words: Words): string {
  switch (fault.fault) {
    case 'checklist':
      return words.t('decide_fault_checklist');
    case 'never':
      return words.t('decide_fault_never', { rules: fault.rules.join(', ') });
    case 'not-yours':
      return words.t('decide_fault_roles', { rule: fault.rule, roles: rolesText(fault.roles, words) });
    case 'reason':
      return words.t('decide_fault_reason');
  }
}

/** Why it cannot be decided like this, who may, and what is left to do. */
export function DecisionFaultNotice({ fault }: { readonly fault: DecisionFault }) {
  const words = useWords();
  return (
    <Notice tone="warn" icon="warn" testId="decision-fault">
      {sentence(fault, words)}
    </Notice>
  );
}
