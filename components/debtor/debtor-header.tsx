import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { MatchEvidence } from '@/lib/domain/match';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { EVIDENCE_WORDS } from './evidence-words';

interface DebtorHeaderProps {
  readonly identity: DebtorIdentity;
  readonly evidence: readonly MatchEvidence[];
}

/** Who this is about, and why we think so: the strongest evidence alone. */
export function DebtorHeader({ identity, evidence }: DebtorHeaderProps) {
  const words = useWords();
  const [strongest] = evidence;
  // Whom no book knows has no number.
  const number = identity.number === '' ? words.t('prospect') : words.t('debtor_number', { number: identity.number });
  return (
    <>
      <h1 class="debtor-name">
        <bdi>{identity.name ?? number}</bdi>
      </h1>
      <p class="debtor-facts">
        {number}
        {strongest && (
          <>
            {' · '}
            <span class="evidence">
              {words.t(EVIDENCE_WORDS[strongest])} <Icon name="check" />
            </span>
          </>
        )}
      </p>
    </>
  );
}
