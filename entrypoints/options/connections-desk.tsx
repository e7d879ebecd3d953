import '@/components/connections/connections.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ConnectionList } from '@/components/connections/connection-list';
import { SourceForm } from '@/components/connections/source-form';
import { liveChoices } from '@/lib/app/live-choices';
import { removeConnection } from '@/lib/app/remove-connection';
import { watchConnections } from '@/lib/app/watch-connections';
import type { Connection } from '@/lib/domain/connection';
import type { CompanyId } from '@/lib/domain/ids';
import { readClock } from '@/lib/platform/clock';
import { oauthRedirectUrl } from '@/lib/platform/oauth';
import { useConnecting } from './use-connecting';
import { useRefreshing } from './use-refreshing';

/** Ages on screen grow with the minute. */
const MINUTE_MS = 60_000;

/** What is connected of a company, and the form to connect more. */
export function ConnectionsDesk({ company }: { readonly company: CompanyId }) {
  const choices = useMemo(liveChoices, []);
  const [connections, setConnections] = useState<readonly Connection[]>([]);
  const [now, setNow] = useState(readClock);
  const { state, test, connect, cancel, reset } = useConnecting(company);
  const redirectUrl = useMemo(oauthRedirectUrl, []);
  const refreshing = useRefreshing();
  useEffect(() => {
    const stop = watchConnections((next) => {
      setConnections(next);
      setNow(readClock());
    }, company);
    const timer = setInterval(() => setNow(readClock()), MINUTE_MS);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [company]);
  return (
    <>
      <ConnectionList connections={connections} now={now} remove={removeConnection} {...refreshing} />
      <SourceForm
        sources={choices}
        state={state}
        redirectUrl={redirectUrl}
        onTest={test}
        onConnect={connect}
        onCancel={cancel}
        onChange={reset}
      />
    </>
  );
}
