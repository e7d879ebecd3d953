import { VISIT_OUTCOMES, type VisitRecord } from '@/lib/domain/record/visit-record';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { VISIT_OUTCOME_WORDS } from './visit-words';

interface VisitPaperProps {
  readonly visit: VisitRecord;
  readonly customer: string;
}

const CONTACT_LINES = 3;

/** The sheet for a visit without a screen: seen on paper alone, with boxes to tick and lines to write on. */
export function VisitPaper({ visit, customer }: VisitPaperProps) {
  const words = useWords();
  const { items, startsOn, time, place, hosts, visitors, purpose, ticks } = visit;
  const who = [...visitors, ...(hosts ? [hosts] : [])];
  const isTicked = (id: string, outcome: string) => ticks.some((tick) => tick.item === id && tick.outcome === outcome);
  return (
    <section class="visit-paper" aria-hidden="true">
      <h2>{customer}</h2>
      <p>
        {words.format.date(startsOn)}, {time}
        {place && ` · ${place}`}
        {who.length > 0 && ` · ${words.format.list(who)}`}
      </p>
      {purpose && <p>{purpose}</p>}
      <table>
        <thead>
          <tr>
            <th>{words.t('items_column_item')}</th>
            <th class="visit-paper-amount">{words.t('items_column_amount')}</th>
            {VISIT_OUTCOMES.map((outcome) => (
              <th key={outcome}>{words.t(VISIT_OUTCOME_WORDS[outcome])}</th>
            ))}
            <th>{words.t('visit_paper_notes')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, number, open }) => (
            <tr key={item}>
              <td>{number ?? words.t('item_no_number')}</td>
              <td class="visit-paper-amount">
                <Money of={open} as="amount" />
              </td>
              {VISIT_OUTCOMES.map((outcome) => (
                <td key={outcome} class="visit-paper-box">
                  {isTicked(item, outcome) ? '☒' : '☐'}
                </td>
              ))}
              <td class="visit-paper-line" />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.t('visit_met')}</p>
      {Array.from({ length: CONTACT_LINES }, (_, line) => (
        <p key={line} class="visit-paper-rule" />
      ))}
    </section>
  );
}
