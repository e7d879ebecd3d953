import { useState } from 'preact/hooks';
import type { Connection } from '@/lib/domain/connection';
import type { Instant } from '@/lib/domain/local-date';
import type { NotSignedIn } from '@/lib/domain/source-form';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { agoText, notSignedInText, troubleText } from './connection-words';

export interface ConnectionActions {
  /** `isWhole`: everything anew, not only what changed. Must ask for a lost permission before it awaits anything. */
  readonly refresh: (connection: Connection, isWhole: boolean) => void;
  readonly remove: (connection: Connection) => void;
  /** Lets a person sign in with the other side anew, where a connection asks for that. */
  readonly signIn: (connection: Connection) => void;
}

interface ConnectionCardProps extends ConnectionActions {
  /** What came of signing in again; null: nothing yet, or it went well. */
  readonly notSignedIn: NotSignedIn | null;
  readonly connection: Connection;
  readonly now: Instant;
  readonly isRunning: boolean;
}

/** One connected system: how fresh its book is, and why it is no fresher. */
export function ConnectionCard({ connection, now, isRunning, notSignedIn, refresh, remove, signIn }: ConnectionCardProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { label, origin, pulledAt, trouble, everyMinutes } = connection;
  return (
    <li class="card" data-testid="connection">
      <div>
        <h4>{label}</h4>
        {origin && (
          <p class="dim">
            <bdi>{origin}</bdi>
          </p>
        )}
      </div>
      <p>
        {pulledAt ? words.t('connection_fresh', { ago: agoText(pulledAt, now, words) }) : words.t('connection_never')}{' '}
        <span class="dim">{words.t('connection_every', { minutes: everyMinutes })}</span>
      </p>
      {trouble && (
        <Notice tone="warn" icon="warn" testId="connection-trouble">
          {words.t('connection_trouble', { ago: agoText(trouble.at, now, words) })} {troubleText(trouble, words)}{' '}
          {trouble.kind === 'sign-in-ended' && (
            <Button kind="plain" onClick={() => signIn(connection)} isDisabled={isRunning} testId="connection-sign-in">
              {words.t('connection_sign_in')}
            </Button>
          )}
        </Notice>
      )}
      {notSignedIn && (
        <Notice tone="warn" icon="warn" testId="connection-not-signed-in">
          {notSignedInText(notSignedIn, words)}
        </Notice>
      )}
      {isAsking ? (
        <fieldset class="ask">
          <legend>{words.t('connection_remove_ask', { name: label })}</legend>
          <div class="row row-start">
            <Button onClick={() => remove(connection)} testId="connection-remove-yes">
              {words.t('connection_remove_yes')}
            </Button>
            <Button kind="plain" onClick={() => setAsking(false)}>
              {words.t('connection_keep')}
            </Button>
          </div>
        </fieldset>
      ) : (
        <div class="row row-start">
          <Button onClick={() => refresh(connection, false)} isDisabled={isRunning} testId="connection-refresh">
            {words.t(isRunning ? 'connection_running' : 'connection_refresh')}
          </Button>
          <Button kind="plain" onClick={() => refresh(connection, true)} isDisabled={isRunning}>
            {words.t('connection_whole')}
          </Button>
          <Button kind="plain" onClick={() => setAsking(true)} testId="connection-remove">
            {words.t('connection_remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
