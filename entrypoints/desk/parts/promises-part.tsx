import '@/components/record/disputes.css';
import { useState } from 'preact/hooks';
import { EMPTY_PROMISE, isPromiseDraft, newPromiseOf } from '@/components/record/promise-draft';
import { PromiseEntry } from '@/components/record/promise-entry';
import { PromiseForm } from '@/components/record/promise-form';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { recordPromise } from '@/lib/app/record-promise';
import type { EventId } from '@/lib/domain/ids';
import { latestFirst } from '@/lib/domain/record/latest-first';
import { openInBooks } from '@/lib/domain/record/new-dispute';
import { promisableItems, promiseFaults } from '@/lib/domain/record/new-promise';
import { mayRecord } from '@/lib/domain/record/rights';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';
import { ConfirmPromiseForm } from './confirm-promise-form';

/** What this customer promised to pay and how it stands by the book, and the form to record more. */
export function PromisesPart({ view, company, now, whenSeen }: PartProps) {
  const { debtor, record, assessment, promised = [] } = view;
  const { today } = assessment.at;
  const words = useWords();
  const role = useOwnRole();
  const { draft, change, clear } = useDraft(`promise ${debtor}`, EMPTY_PROMISE, isPromiseDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const [confirming, setConfirming] = useState<EventId | null>(null);
  if (!role) return null;
  const openItems = assessment.ageing.items.map(({ item }) => item);
  const promisable = promisableItems(openItems);
  const [first] = promisable;
  const currency = first ? openInBooks(first).currency : company.currency;
  const promise = newPromiseOf(draft, currency, words.tag);
  const write = () => {
    setTried(true);
    if (promiseFaults(promise, openItems, today).length > 0) return;
    const { channel, who } = draft;
    save(
      () => recordPromise({ company: company.id, debtor, promise: { ...promise, channel, who }, openItems, at: now() }),
      () => {
        setTried(false);
        clear();
      },
    );
  };
  const standings = record.promises.flatMap((made, at) => {
    const standing = promised[at];
    return standing ? [{ made, standing }] : [];
  });
  return (
    <div class="record-form">
      {standings.length === 0 && <p class="dim">{words.t('promise_none')}</p>}
      <ul class="record-list" data-testid="promises">
        {standings.reverse().map(({ made, standing }) => (
          <PromiseEntry key={made.id} promise={made} standing={standing}>
            {standing.state === 'pending' && (
              <Button
                kind="plain"
                onClick={() => setConfirming(confirming === made.id ? null : made.id)}
                isExpanded={confirming === made.id}
                testId="promise-confirm"
              >
                {words.t('promise_confirm')}
              </Button>
            )}
            {confirming === made.id && <ConfirmPromiseForm promise={made} view={view} company={company} />}
          </PromiseEntry>
        ))}
      </ul>
      <p class="dim">{words.t('promise_from_book')}</p>
      {mayRecord(role, 'promise.recorded') ? (
        <PromiseForm
          draft={draft}
          pickable={latestFirst(assessment.ageing.items.filter(({ item }) => promisable.includes(item)))}
          currency={currency}
          today={today}
          faults={hasTried ? promiseFaults(promise, openItems, today) : []}
          onDraft={change}
          onSave={write}
        />
      ) : (
        <RoleNotice type="promise.recorded" />
      )}
      <SavingNotice saving={saving} onName={giveName} />
    </div>
  );
}
