import type { ComponentChildren } from 'preact';
import type { LocalDate } from '@/lib/domain/local-date';
import { untickedItems, type VisitRecord } from '@/lib/domain/record/visit-record';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { RecordBy } from './record-by';
import { VisitPaper } from './visit-paper';

interface VisitCardProps {
  readonly visit: VisitRecord;
  readonly customer: string;
  readonly today: LocalDate;
  /** What can be done with it, and its invoices. */
  readonly children: ComponentChildren;
}

/** One visit: when, where, with whom, and how many of its invoices have an outcome. On paper it is a sheet to tick by hand. */
export function VisitCard({ visit, customer, today, children }: VisitCardProps) {
  const words = useWords();
  const { items, startsOn, time, place, hosts, visitors, purpose, closing } = visit;
  const ticked = items.length - untickedItems(visit).length;
  const who = [...visitors, ...(hosts ? [hosts] : [])];
  return (
    <article class="record-card visit" data-testid="visit" data-closed={closing !== null}>
      <div class="visit-screen">
        <header class="record-row">
          <strong class="num">
            {words.format.date(startsOn, today)}, {time}
          </strong>
          <Badge tone={closing ? 'plain' : 'refer'}>
            <span data-testid="visit-ticked">{words.t('visit_ticked', { n: ticked, total: items.length })}</span>
          </Badge>
          {closing && <span class="dim">{words.t('visit_closed', { date: words.format.date(closing.on, today) })}</span>}
        </header>
        {place && <p>{place}</p>}
        {who.length > 0 && <p>{words.format.list(who)}</p>}
        {purpose && <p>{purpose}</p>}
        {children}
        {closing?.note && <p>{closing.note}</p>}
        <RecordBy {...visit} />
      </div>
      <VisitPaper visit={visit} customer={customer} />
    </article>
  );
}
