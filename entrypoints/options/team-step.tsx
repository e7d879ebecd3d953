import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import { Step } from './step';

/** The team of this browser. Loaded once the page is there: nobody waits for it. */
export function TeamStep() {
  const words = useWords();
  const [Desk, setDesk] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    import('./team-desk').then(({ TeamDesk }) => setDesk(() => TeamDesk));
  }, []);
  return (
    <Step id="team" title={words.t('step_team')} text={words.t('team_text')}>
      {Desk && <Desk />}
    </Step>
  );
}
