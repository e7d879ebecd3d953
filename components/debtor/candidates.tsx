import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate } from '@/lib/domain/match';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface CandidatesProps {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (debtor: DebtorKey) => void;
}

/** What tells namesakes apart: place, register number, debtor number. */
function facts({ identity }: Candidate, number: string): string {
  const known = [identity.city, identity.registrationNumber ?? identity.vatId, number];
  return known.filter((fact) => fact !== undefined && fact !== '').join(' · ');
}

/** Debtors to choose from; never a guess of ours. */
export function Candidates({ candidates, onChoose }: CandidatesProps) {
  const words = useWords();
  return (
    <ul class="choices">
      {candidates.map((candidate) => {
        const number = words.t('debtor_number', { number: candidate.identity.number });
        const name = candidate.identity.name ?? number;
        return (
          <li key={candidate.debtor} class="choice">
            <div class="choice-text">
              <b class="choice-title">
                <bdi>{name}</bdi>
              </b>
              <span class="choice-detail">{facts(candidate, number)}</span>
            </div>
            <Button onClick={() => onChoose(candidate.debtor)} testId="candidate" label={words.t('choose_label', { name })}>
              {words.t('choose_this')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
