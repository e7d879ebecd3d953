import { useRef, useState } from 'preact/hooks';
import { debtorName } from '@/components/debtor/debtor-name';
import { VisitCard } from '@/components/record/visit-card';
import { VisitItem } from '@/components/record/visit-item';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { mayRecord } from '@/lib/domain/record/rights';
import type { VisitRecord } from '@/lib/domain/record/visit-record';
import type { PartProps } from '../part-props';
import { printVisit } from '../print-visit';
import { saveBlob } from '../save-blob';
import { useOwnRole } from '../use-own-role';
import { appointmentFile } from './appointment-file';
import { VisitEnding } from './visit-ending';
import { VisitLetter } from './visit-letter';
import { VisitTickForm } from './visit-tick-form';

/** A visit with all that can be done with it: tick off, close, print, write to the customer, put in a calendar. Needs no network. */
export function OneVisit(props: PartProps & { readonly visit: VisitRecord }) {
  const { visit, view, company, now } = props;
  const { identity, assessment } = view;
  const words = useWords();
  const role = useOwnRole();
  const card = useRef<HTMLDivElement>(null);
  const [openItem, setOpenItem] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const customer = debtorName(identity, words);
  const isRunning = visit.closing === null && role !== null && mayRecord(role, 'visit.ticked');
  const saveAppointment = () =>
    saveBlob(new Blob([appointmentFile(visit, customer, company, words, now().now)], { type: 'text/calendar' }), 'visit.ics');
  return (
    <div ref={card}>
      <VisitCard visit={visit} customer={customer} today={assessment.at.today}>
        {isRunning && (
          <div class="record-row">
            <Button onClick={saveAppointment} testId="visit-ics">
              {words.t('visit_ics')}
            </Button>
            <Button onClick={() => card.current && printVisit(card.current)} testId="visit-print">
              {words.t('visit_print')}
            </Button>
            <Button onClick={() => setWriting(!isWriting)} isExpanded={isWriting} testId="visit-write">
              {words.t('visit_write')}
            </Button>
          </div>
        )}
        {isWriting && <VisitLetter {...props} />}
        <ul class="visit-list">
          {visit.items.map((item) => (
            <VisitItem
              key={item.item}
              item={item}
              tick={visit.ticks.find((tick) => tick.item === item.item) ?? null}
              isOpen={openItem === item.item}
              onOpen={isRunning ? () => setOpenItem(item.item) : null}
            >
              <VisitTickForm {...props} item={item} onDone={() => setOpenItem(null)} />
            </VisitItem>
          ))}
        </ul>
        {isRunning && <VisitEnding {...props} />}
      </VisitCard>
    </div>
  );
}
