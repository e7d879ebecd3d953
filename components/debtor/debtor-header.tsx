import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { MatchEvidence } from '@/lib/domain/match';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';

const EVIDENCE: Readonly<Record<MatchEvidence, MessageKey>> = {
  link: 'evidence_link',
  registration: 'evidence_registration',
  vat: 'evidence_vat',
  number: 'evidence_number',
  iban: 'evidence_iban',
  domain: 'evidence_domain',
  name: 'evidence_name',
};

interface DebtorHeaderProps {
  readonly identity: DebtorIdentity;
  readonly evidence: readonly MatchEvidence[];
  readonly isChanging: boolean;
  readonly onChange: () => void;
}

/** Who this is about, and why we think so: the strongest evidence alone. */
export function DebtorHeader({ identity, evidence, isChanging, onChange }: DebtorHeaderProps) {
  const words = useWords();
  const [strongest] = evidence;
  return (
    <div class="debtor">
      <div class="debtor-who">
        <h1 class="debtor-name">
          <bdi>{identity.name ?? words.t('debtor_number', { number: identity.number })}</bdi>
        </h1>
        <p class="debtor-facts">
          {words.t('debtor_number', { number: identity.number })}
          {strongest && (
            <>
              {' · '}
              {words.t(EVIDENCE[strongest])} <Icon name="check" />
            </>
          )}
        </p>
      </div>
      <Button kind="icon" onClick={onChange} label={words.t('header_change')} isExpanded={isChanging}>
        <Icon name="swap" />
      </Button>
    </div>
  );
}
