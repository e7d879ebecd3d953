import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { readAt } from '@/lib/app/read-at';
import type { CompanySettings } from '@/lib/domain/company';
import { dateInZone } from '@/lib/domain/local-date';
import type { PolicyToRead } from '@/lib/domain/record/policy-to-read';

interface PolicyReadingProps {
  readonly company: CompanySettings;
  /** Runs a write only when the person could see what they clicked. */
  readonly whenSeen: (write: () => Promise<void>) => Promise<boolean>;
}

/** Asks once to confirm that a new version of the policy was read (domain.md R2-12). What it needs is loaded after the panel is painted. */
export function PolicyReading({ company, whenSeen }: PolicyReadingProps) {
  const words = useWords();
  const [toRead, setToRead] = useState<PolicyToRead | null>(null);
  useEffect(() => {
    let stop = () => {};
    let isStopped = false;
    import('@/lib/app/watch-policy-reading').then(({ watchPolicyReading }) => {
      if (!isStopped) stop = watchPolicyReading(company.id, setToRead);
    });
    return () => {
      isStopped = true;
      stop();
    };
  }, [company.id]);
  if (!toRead) return null;
  const { version, by, savedAt, note } = toRead;
  const confirm = () =>
    whenSeen(async () => {
      const { confirmPolicyRead } = await import('@/lib/app/confirm-policy-read');
      await confirmPolicyRead({ company: company.id, version, at: readAt(company.timeZone) });
    });
  const date = words.format.date(dateInZone(savedAt, company.timeZone));
  return (
    <Notice testId="policy-to-read">
      <p>{words.t('policy_to_read', { version: String(version), by, date })}</p>
      {note !== '' && <p class="dim">{words.t('policy_to_read_note', { note })}</p>}
      <Button kind="plain" onClick={confirm} testId="policy-read">
        {words.t('policy_read_confirm')}
      </Button>
    </Notice>
  );
}
