import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import type { CompanyId } from '@/lib/domain/ids';
import { Step } from './step';
import type { Desk } from './use-desk-company';

interface CompanyProps {
  readonly company: CompanyId;
}

/** Systems that are asked by themselves. The connectors are loaded once the page is there: nobody waits for them. */
export function ConnectionsStep({ desk }: { readonly desk: Desk }) {
  const company = desk.company.id;
  const words = useWords();
  const [List, setList] = useState<FunctionComponent<CompanyProps> | null>(null);
  useEffect(() => {
    import('./connections-desk').then(({ ConnectionsDesk }) => setList(() => ConnectionsDesk));
  }, []);
  return (
    <Step id="connections" title={words.t('step_connections')} company={desk.name} text={words.t('connections_text')}>
      {List && <List key={company} company={company} />}
    </Step>
  );
}
