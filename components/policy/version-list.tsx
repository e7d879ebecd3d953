import { dateInZone } from '@/lib/domain/local-date';
import type { PolicyVersion } from '@/lib/domain/saved-policy';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { objectionWords } from './objection-words';
import type { PolicyActions, PolicyScreen } from './policy-screen';

interface VersionListProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** Every version there was, by whom and why; each can come back, as a new one. */
export function VersionList({ screen, actions }: VersionListProps) {
  const words = useWords();
  const { timeZone } = screen.document;
  const who = ({ saved }: PolicyVersion): string =>
    saved
      ? words.t('policy_saved_by', { by: saved.by, date: words.format.date(dateInZone(saved.at, timeZone)) })
      : words.t('policy_from_product');
  return (
    <ol class="policy-versions" data-testid="policy-versions">
      {screen.versions.map((version, index) => {
        const { version: number, saved, document, objection } = version;
        const named = { version: String(number) };
        return (
          <li key={number}>
            <div>
              <b>{words.t('policy_version', named)}</b> {index === 0 && <Badge>{words.t('policy_current')}</Badge>}
              <p class="dim">{who(version)}</p>
              {screen.readership?.version === number && (
                <p class="dim" data-testid="policy-readership">
                  {words.t('policy_readership', { read: screen.readership.read, of: screen.readership.of })}
                </p>
              )}
              {saved?.note && <p>{saved.note}</p>}
              {objection && <p class="field-error">{objectionWords(objection, words)}</p>}
            </div>
            {document && (
              <div class="row policy-row">
                <Button onClick={() => actions.download(document)} label={words.t('policy_export_version', named)}>
                  {words.t('policy_export')}
                </Button>
                {index > 0 && (
                  <Button
                    onClick={() => actions.rollBack(version)}
                    label={words.t('policy_roll_back_version', named)}
                    testId="policy-roll-back"
                    isDisabled={screen.name === ''}
                  >
                    {words.t('policy_roll_back')}
                  </Button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
