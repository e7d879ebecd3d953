import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import type { CompanyId } from '@/lib/domain/ids';
import { Step } from './step';

interface CompanyProps {
  readonly company: CompanyId;
}

/** Systems that are asked by themselves. The connectors are loaded once the page is there: nobody waits for them. */
export function ConnectionsStep({ company }: CompanyProps) {
  const words = useWords();
  const [Desk, setDesk] = useState<FunctionComponent<CompanyProps> | null>(null);
  useEffect(() => {
    import('./connections-desk').then(({ ConnectionsDesk }) => setDesk(() => ConnectionsDesk));
  }, []);
  return (
    <Step id="connections" title={words.t('step_connections')} text={words.t('connections_text')}>
      {Desk && <Desk key={company} company={company} />}
    </Step>
  );
}
