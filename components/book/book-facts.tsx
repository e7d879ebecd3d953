import type { BookAbout, BookTotals } from '@/lib/domain/book';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { asOfText, GAP, RUNG } from './book-words';

interface BookFactsProps {
  readonly about: BookAbout;
  readonly totals: BookTotals;
}

/** What statements hold, and how much of it found its debtor. */
function BankFacts({ about, totals }: BookFactsProps) {
  const words = useWords();
  const { t, format } = words;
  const { bank } = totals;
  return (
    <div class="book-facts">
      <p>{[about.administration, asOfText(about, words)].filter((part) => part !== null).join(' · ')}</p>
      {bank && <p>{t('bank_entries', { count: bank.entries })}</p>}
      {bank && bank.new > 0 && <p>{t('bank_placed', { count: bank.new, placed: format.count(bank.placed) })}</p>}
    </div>
  );
}

/** What a book holds: the counts, how much it can prove, and what it does not tell. */
export function BookFacts({ about, totals }: BookFactsProps) {
  const words = useWords();
  const { t, format } = words;
  if (about.listing === 'payments') return <BankFacts about={about} totals={totals} />;
  return (
    <div class="book-facts">
      <p>{[about.administration, about.software, asOfText(about, words)].filter((part) => part !== null).join(' · ')}</p>
      <dl class="tiles">
        <div class="tile">
          <dt>{t('book_debtors')}</dt>
          <dd>{format.count(totals.debtors)}</dd>
        </div>
        <div class="tile">
          <dt>{t('book_items')}</dt>
          <dd>{format.count(totals.openItems)}</dd>
        </div>
        <div class="tile">
          <dt>{t('book_open')}</dt>
          <dd>
            <Money of={totals.open} />
          </dd>
        </div>
        <div class="tile">
          <dt>{t('book_overdue')}</dt>
          <dd>
            <Money of={totals.overdue} />
          </dd>
        </div>
        {totals.settledItems > 0 && (
          <div class="tile">
            <dt>{t('book_settled')}</dt>
            <dd>{format.count(totals.settledItems)}</dd>
          </div>
        )}
      </dl>
      <p>{t(RUNG[about.rung])}</p>
      {about.history && (
        <p data-testid="book-history">
          {t(about.history.settled.length > 0 ? 'book_history' : 'book_history_none', {
            open: about.history.open,
            years: format.list(about.history.settled),
          })}
        </p>
      )}
      {about.gaps.length > 0 && (
        <p class="dim">
          {format.label(t('gaps_title'))} {format.list(about.gaps.map((gap) => t(GAP[gap])))}.
        </p>
      )}
    </div>
  );
}
