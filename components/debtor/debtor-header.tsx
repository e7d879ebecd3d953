import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { MatchEvidence } from '@/lib/domain/match';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { debtorName } from './debtor-name';
import { debtorNumber } from './debtor-number';
import { EVIDENCE_WORDS } from './evidence-words';

interface DebtorHeaderProps {
  readonly identity: DebtorIdentity;
  readonly evidence: readonly MatchEvidence[];
}

/** Who this is about, and why we think so: the strongest evidence alone. */
export function DebtorHeader({ identity, evidence }: DebtorHeaderProps) {
  const words = useWords();
  const [strongest] = evidence;
  return (
    <>
      <h1 class="debtor-name">
        <bdi>{debtorName(identity, words)}</bdi>
      </h1>
      <p class="debtor-facts">
        {debtorNumber(identity, words)}
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
