import type { Connection } from '@/lib/domain/connection';
import type { ConnectionId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { NotSignedIn } from '@/lib/domain/source-form';
import { useWords } from '../ui/words-context';
import { type ConnectionActions, ConnectionCard } from './connection-card';

interface ConnectionListProps extends ConnectionActions {
  readonly connections: readonly Connection[];
  readonly now: Instant;
  /** Those that are being asked right now. */
  readonly running: readonly ConnectionId[];
  /** What came of signing in again, where that did not go well. */
  readonly notSignedIn: ReadonlyMap<ConnectionId, NotSignedIn>;
}

/** The systems that are connected, by name. */
export function ConnectionList({ connections, now, running, notSignedIn, ...actions }: ConnectionListProps) {
  const words = useWords();
  if (connections.length === 0) return null;
  const byName = [...connections].sort((a, b) => a.label.localeCompare(b.label, words.tag));
  return (
    <section>
      <h3>{words.t('connections_list')}</h3>
      <ul class="cards" data-testid="connections">
        {byName.map((connection) => (
          <ConnectionCard
            key={connection.id}
            connection={connection}
            now={now}
            isRunning={running.includes(connection.id)}
            notSignedIn={notSignedIn.get(connection.id) ?? null}
            {...actions}
          />
        ))}
      </ul>
    </section>
  );
}
