import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import { Step } from './step';

/** Systems that are asked by themselves. The connectors are loaded once the page is there: nobody waits for them. */
export function ConnectionsStep() {
  const words = useWords();
  const [Desk, setDesk] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    import('./connections-desk').then(({ ConnectionsDesk }) => setDesk(() => ConnectionsDesk));
  }, []);
  return (
    <Step id="connections" title={words.t('step_connections')} text={words.t('connections_text')}>
      {Desk && <Desk />}
    </Step>
  );
}
