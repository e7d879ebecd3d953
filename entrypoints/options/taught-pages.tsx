import { useEffect, useState } from 'preact/hooks';
import { TaughtFile } from '@/components/sites/taught-file';
import { type ListedTaught, TaughtList } from '@/components/sites/taught-list';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { exportTaughtSites } from '@/lib/app/export-taught-sites';
import { importTaughtSites } from '@/lib/app/import-taught-sites';
import { listTaughtSites } from '@/lib/app/list-taught-sites';
import { removeTaughtSite } from '@/lib/app/remove-taught-site';
import type { SiteId } from '@/lib/domain/ids';
import { onPermissionsChanged } from '@/lib/platform/permissions';
import { watchStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { askForSite } from './ask-for-site';
import { saveFile } from './save-file';

const SAID = { 'too-large': 'taught_too_large', 'not-taught': 'taught_not_taught', taken: 'taught_imported' } as const;

interface Outcome {
  readonly is: keyof typeof SAID;
  readonly count: number;
}

/** The pages that were taught here, taken out as a file and taken in from one. */
export function TaughtPages({ onChange }: { readonly onChange: () => void }) {
  const words = useWords();
  const [taught, setTaught] = useState<readonly ListedTaught[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const look = () => listTaughtSites().then(setTaught).then(onChange);
  useEffect(() => {
    look();
    onPermissionsChanged(look);
    return watchStoredTaughtSites(look);
  }, []);
  const take = async (file: File) => {
    const result = await importTaughtSites(file);
    setOutcome(result.ok ? { is: 'taken', count: result.value } : { is: result.error, count: 0 });
  };
  const save = () => saveFile(exportTaughtSites(taught.map(({ site }) => site)));
  const isTaken = outcome?.is === 'taken';
  return (
    <section>
      <h3>{words.t('taught_title')}</h3>
      <TaughtList
        taught={taught}
        onAllow={(site) => askForSite('taught' as SiteId, site.origin).then(look)}
        onRemove={(site) => removeTaughtSite(site.id).then(look)}
      />
      <TaughtFile onExport={taught.length > 0 ? save : null} onImport={take} />
      {outcome && (
        <Notice tone={isTaken ? 'plain' : 'warn'} icon={isTaken ? 'check' : 'warn'} testId="taught-outcome">
          {words.t(SAID[outcome.is], { count: outcome.count })}
        </Notice>
      )}
    </section>
  );
}
