import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate } from '@/lib/domain/match';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { debtorName } from './debtor-name';
import { debtorNumber } from './debtor-number';
import { EVIDENCE_WORDS } from './evidence-words';

interface CandidatesProps {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (debtor: DebtorKey) => void;
}

/** What tells namesakes apart: place, register number, debtor number. */
function facts({ identity }: Candidate, number: string): string {
  const known = [identity.city, identity.registrationNumber ?? identity.vatId, number];
  return known.filter((fact) => fact !== undefined && fact !== '').join(' · ');
}

/** Why it is proposed, and how sure that is; nothing where a person looked for it by hand. */
function grounds({ evidence, confidence, likeness = 0 }: Candidate, words: Words): string | null {
  if (confidence === undefined) return null;
  const percent = (share: number) => Math.min(99, Math.floor(share * 100));
  const said = evidence.map((kind) =>
    kind === 'similar-name' ? words.t('candidate_likeness', { percent: percent(likeness) }) : words.t(EVIDENCE_WORDS[kind]),
  );
  return [...said, words.t('candidate_confidence', { percent: percent(confidence) })].join(' · ');
}

/** Debtors to choose from; never a guess of ours. */
export function Candidates({ candidates, onChoose }: CandidatesProps) {
  const words = useWords();
  return (
    <ul class="choices">
      {candidates.map((candidate) => {
        const name = debtorName(candidate.identity, words);
        const why = grounds(candidate, words);
        return (
          <li key={candidate.debtor} class="choice">
            <div class="choice-text">
              <b class="choice-title">
                <bdi>{name}</bdi>
              </b>
              <span class="choice-detail">{facts(candidate, debtorNumber(candidate.identity, words))}</span>
              {why && <span class="choice-detail">{why}</span>}
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
