import type { AgedItem, Ageing } from '@/lib/domain/assessment';
import { useWords } from '../ui/words-context';

/** More than this nobody reads on paper; the sums are of all of them. */
const MOST = 40;

const isLate = ({ item, daysPastDue }: AgedItem): boolean => item.open.minor > 0 && (daysPastDue ?? 0) > 0;

/** The invoices past their due date, the latest first. */
export function LateItems({ ageing }: { readonly ageing: Ageing }) {
  const words = useWords();
  const late = ageing.items.filter(isLate).sort((a, b) => (b.daysPastDue ?? 0) - (a.daysPastDue ?? 0));
  if (late.length === 0) return null;
  return (
    <>
      <table class="why-late">
        <caption>{words.t('why_late_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('items_column_item')}</th>
            <th scope="col">{words.t('why_due_on')}</th>
            <th scope="col">{words.t('why_late')}</th>
            <th scope="col" class="why-points">
              {words.t('items_column_amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {late.slice(0, MOST).map(({ item, daysPastDue, isDueDateAssumed }) => (
            <tr key={item.id}>
              <th scope="row">
                {item.number ?? words.t('item_no_number')} {item.dispute && `(${words.t('item_disputed')})`}
              </th>
              <td>{isDueDateAssumed || !item.dueOn ? words.t('item_assumed') : words.format.date(item.dueOn)}</td>
              <td class="num">{words.format.days(daysPastDue ?? 0)}</td>
              <td class="why-points">
                {words.format.money(item.open)}
                {item.booked && ` (${words.t('item_booked', { amount: words.format.money(item.booked) })})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {late.length > MOST && <p class="dim">{words.t('items_cut', { count: late.length - MOST })}</p>}
    </>
  );
}
