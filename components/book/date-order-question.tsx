import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

type DateOrder = 'day-first' | 'month-first';

interface DateOrderQuestionProps {
  /** As it stands in the file. */
  readonly found: string;
  readonly onAnswer: (order: DateOrder) => void;
}

const PARTS = /^(\d{1,2})\D(\d{1,2})\D(\d{2,4})/;

/** The two days that `03/04/2026` may be; null for a text that is none. */
function dayOf(found: string, order: DateOrder): LocalDate | null {
  const [, first = '', second = '', year = ''] = PARTS.exec(found) ?? [];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return parseLocalDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Asks what only a person can know of a file that leaves it open; the answers are the days themselves. */
export function DateOrderQuestion({ found, onAnswer }: DateOrderQuestionProps) {
  const { t, format } = useWords();
  return (
    <Notice tone="warn" icon="info" testId="date-order">
      <p>{t('date_order_question', { found })}</p>
      <div class="row row-start">
        {(['day-first', 'month-first'] as const).map((order) => {
          const day = dayOf(found, order);
          return (
            <Button key={order} onClick={() => onAnswer(order)} testId={`date-order-${order}`}>
              {day ? format.date(day) : t(order === 'day-first' ? 'notation_day_first' : 'notation_month_first')}
            </Button>
          );
        })}
      </div>
    </Notice>
  );
}
