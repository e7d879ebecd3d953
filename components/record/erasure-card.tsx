import { dateInZone } from '@/lib/domain/local-date';
import type { ErasureProof } from '@/lib/domain/record/erasure-proof';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Fields, Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

interface ErasureCardProps {
  /** `idle`: nobody asked yet. */
  readonly proof: ErasureProof | 'idle' | 'busy';
  /** IANA zone in which days are read. */
  readonly timeZone: string;
  readonly onProve: () => void;
}

/** More than anybody reads at once; the sums are of all of them. */
const MOST = 50;

interface Line {
  readonly key: MessageKey;
  readonly fields?: Fields;
  readonly isWell: boolean;
}

const sum = (of: readonly (number | null)[]): number => of.reduce<number>((total, each) => total + (each ?? 0), 0);

/** What was found, place by place. */
function linesOf({ erasures, events, faults, server }: ErasureProof): readonly Line[] {
  const erased = sum(erasures.map(({ named }) => named));
  const here = sum(erasures.map(({ leftHere }) => leftHere));
  const there = sum(erasures.map(({ leftOnServer }) => leftOnServer));
  const onServer = (): Line => {
    if (server === 'alone') return { key: 'erasure_alone', isWell: true };
    if (server === 'unreachable') return { key: 'erasure_server_silent', isWell: false };
    return there > 0
      ? { key: 'erasure_server_left', fields: { left: there, erased }, isWell: false }
      : { key: 'erasure_server', fields: { read: server.read }, isWell: true };
  };
  return [
    here > 0
      ? { key: 'erasure_here_left', fields: { left: here, erased }, isWell: false }
      : { key: 'erasure_here', fields: { erased }, isWell: true },
    onServer(),
    faults > 0
      ? { key: 'erasure_chain_broken', fields: { faults }, isWell: false }
      : { key: 'erasure_chain', fields: { events }, isWell: true },
  ];
}

/** The proof that what was erased is gone, on request: it reads all there is. */
export function ErasureCard({ proof, timeZone, onProve }: ErasureCardProps) {
  const words = useWords();
  const isBusy = proof === 'busy';
  return (
    <section class="record-form" aria-labelledby="erasure-title" aria-busy={isBusy} data-testid="erasures">
      <h2 id="erasure-title">{words.t('erasure_title')}</h2>
      <p>{words.t('erasure_intro')}</p>
      <div class="row row-start">
        <Button onClick={onProve} isDisabled={isBusy} testId="erasure-prove">
          {words.t('erasure_prove')}
        </Button>
      </div>
      {isBusy && <Notice testId="erasure-busy">{words.t('erasure_busy')}</Notice>}
      {typeof proof === 'object' && <Found proof={proof} timeZone={timeZone} words={words} />}
    </section>
  );
}

type FoundProps = Pick<ErasureCardProps, 'timeZone'> & { readonly proof: ErasureProof; readonly words: Words };

function Found({ proof, timeZone, words }: FoundProps) {
  if (proof.erasures.length === 0) return <Notice testId="erasure-none">{words.t('erasure_none')}</Notice>;
  return (
    <div class="record-form" data-testid="erasure-proof">
      {linesOf(proof).map(({ key, fields, isWell }) => (
        <Notice key={key} tone={isWell ? 'plain' : 'warn'} icon={isWell ? 'check' : 'warn'} testId={key}>
          {words.t(key, fields)}
        </Notice>
      ))}
      <ol class="record-list">
        {proof.erasures.slice(0, MOST).map(({ event, by, at, named }) => (
          <li key={event} class="record-entry">
            {words.t('erasure_by', { count: named, by, date: words.format.date(dateInZone(at, timeZone)) })}
          </li>
        ))}
      </ol>
    </div>
  );
}
