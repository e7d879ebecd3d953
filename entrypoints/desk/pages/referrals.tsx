import { useEffect, useState } from 'preact/hooks';
import { ReferralQueue } from '@/components/decision/referral-queue';
import { type Waiting, watchReferrals } from '@/lib/app/watch-referrals';
import type { EventId } from '@/lib/domain/ids';
import type { DeskPageProps } from '../desk-page-props';
import { AnswerReferral } from './answer-referral';

/** On the first page of the desk: the deals that wait for whoever decides, most at stake first (R3-10). */
export function Referrals({ company }: DeskPageProps) {
  const [waiting, setWaiting] = useState<readonly Waiting[] | null>(null);
  const [open, setOpen] = useState<EventId | null>(null);
  useEffect(() => watchReferrals(company.id, setWaiting), [company]);
  return (
    waiting && (
      <ReferralQueue
        waiting={waiting}
        open={open}
        onOpen={setOpen}
        form={(queued) => <AnswerReferral key={queued.referral.id} {...queued} company={company} onDone={() => setOpen(null)} />}
      />
    )
  );
}
