import { useEffect, useState } from 'preact/hooks';
import { ThanksQueue } from '@/components/dunning/thanks-queue';
import { SavingNotice } from '@/components/record/saving-notice';
import { readAt } from '@/lib/app/read-at';
import { sendThanks } from '@/lib/app/send-thanks';
import { type WrittenThanks, writeThanks } from '@/lib/app/write-thanks';
import type { ThanksToSend } from '@/lib/domain/action-overview';
import type { CompanySettings } from '@/lib/domain/company';
import { buildEml } from '@/lib/domain/letters/build-eml';
import { ok, type Result } from '@/lib/domain/result';
import { saveBlob } from '../save-blob';
import { useOwnName } from '../use-own-name';
import { useSaving } from '../use-saving';
import { whenSeen } from '../when-seen';

interface ThanksTodayProps {
  readonly company: CompanySettings;
  readonly thanks: readonly ThanksToSend[];
  /** They are on record now. */
  readonly onRecorded: () => void;
}

/** As many as one push sends. */
const MOST = 20;

const messageOf = ({ sender, customer, text }: WrittenThanks, now: ReturnType<typeof readAt>['now']): Result<string, unknown> =>
  buildEml({
    ...text,
    from: sender.email === null ? null : { name: sender.signer ?? sender.name, email: sender.email },
    to: customer.email === null ? null : { name: customer.contact ?? customer.name, email: customer.email },
    at: now,
  });

/** The queue of thank-yous: saved as messages in one push, and recorded once a person sent them. */
export function ThanksToday({ company, thanks, onRecorded }: ThanksTodayProps) {
  const signer = useOwnName();
  const [written, setWritten] = useState<readonly WrittenThanks[]>([]);
  const [isSaved, setSaved] = useState(false);
  const { saving, save, giveName } = useSaving(whenSeen);
  const queue = thanks.slice(0, MOST);
  useEffect(() => {
    let isAsked = true;
    writeThanks({ thanks: queue, company, signer, at: readAt(company.timeZone) }).then((texts) => isAsked && setWritten(texts));
    return () => {
      isAsked = false;
    };
  }, [thanks, signer]);
  const ready = written.filter(({ customer }) => customer.email !== null);
  const saveAll = () => {
    for (const each of ready) {
      const message = messageOf(each, readAt(company.timeZone).now);
      if (message.ok) saveBlob(new Blob([message.value], { type: 'message/rfc822' }), `${each.thanks.due.invoice}.eml`);
    }
    setSaved(true);
  };
  const record = async () => {
    for (const { thanks: each, customer, text } of ready) {
      const { invoice, kind, amount } = each.due;
      const about = { company: company.id, debtor: each.debtor, at: readAt(company.timeZone) };
      const { subject, body } = text;
      const sent = await sendThanks({ ...about, invoice, kind, amount, text: { to: customer.email ?? '', subject, body } });
      if (!sent.ok) return sent;
    }
    return ok(null);
  };
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      <ThanksQueue
        thanks={queue}
        ready={ready.length}
        hasEmail={(each) => ready.some(({ thanks: { debtor } }) => debtor === each.debtor)}
        onSave={ready.length > 0 ? saveAll : null}
        onSent={isSaved && ready.length > 0 ? () => save(record, onRecorded) : null}
      />
    </>
  );
}
