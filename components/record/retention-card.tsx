import { useState } from 'preact/hooks';
import type { RetentionDue } from '@/lib/domain/record/retention-due';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { RoleNotice } from './role-notice';

interface RetentionCardProps {
  readonly due: readonly RetentionDue[];
  readonly mayErase: boolean;
  readonly onErase: () => void;
}

/** What is kept longer than the policy allows, and the way to erase it, after a question: it cannot be undone. */
export function RetentionCard({ due, mayErase, onErase }: RetentionCardProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const events = due.reduce((sum, each) => sum + each.events.length, 0);
  const debtors = new Set(due.map(({ debtor }) => debtor)).size;
  return (
    <section class="record-form" aria-labelledby="retention-title" data-testid="retention">
      <h2 id="retention-title">{words.t('retention_title')}</h2>
      <p>{events === 0 ? words.t('retention_none') : words.t('retention_due', { events, debtors })}</p>
      {events > 0 && !mayErase && <RoleNotice type="text.erased" />}
      {events > 0 && mayErase && isAsking && <p>{words.t('retention_ask')}</p>}
      {events > 0 && mayErase && (
        <div class="record-row">
          <Button
            kind={isAsking ? 'primary' : 'plain'}
            onClick={() => (isAsking ? onErase() : setAsking(true))}
            testId="retention-erase"
          >
            {words.t('retention_erase')}
          </Button>
        </div>
      )}
    </section>
  );
}
