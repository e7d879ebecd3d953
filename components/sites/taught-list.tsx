import { addressText, fitsNoLonger, type TaughtSite } from '@/lib/domain/taught-site';
import { FIELD_WORD, KIND_WORD } from '../teach/taught-words';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

/** A page that was taught, and whether the browser lets us read it. */
export interface ListedTaught {
  readonly site: TaughtSite;
  readonly isAllowed: boolean;
}

interface TaughtListProps {
  readonly taught: readonly ListedTaught[];
  /** Must ask for the permission before it awaits anything. */
  readonly onAllow: (site: TaughtSite) => void;
  readonly onRemove: (site: TaughtSite) => void;
}

/** The pages that somebody taught, each with what it reads, what is wrong with it, and the way to forget it. */
export function TaughtList({ taught, onAllow, onRemove }: TaughtListProps) {
  const words = useWords();
  if (taught.length === 0) return <p class="dim">{words.t('taught_none')}</p>;
  return (
    <ul class="choices" data-testid="taught-sites">
      {taught.map(({ site, isAllowed }) => (
        <li key={site.id} class="choice">
          <div class="choice-text">
            <b class="choice-title">{nameOf(site)}</b>
            <Reads site={site} />
            {!isAllowed && <span class="choice-detail">{words.t('taught_not_allowed')}</span>}
            {isAllowed && fitsNoLonger(site) && (
              <span class="choice-detail field-error" data-testid="taught-lost">
                {words.t('taught_lost')}
              </span>
            )}
          </div>
          {!isAllowed && (
            <Button onClick={() => onAllow(site)} testId="taught-allow">
              {words.t('taught_allow')}
            </Button>
          )}
          <Button
            onClick={() => onRemove(site)}
            label={words.t('taught_remove_label', { address: nameOf(site) })}
            testId="taught-remove"
          >
            {words.t('taught_remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ origin, address }: TaughtSite): string => `${new URL(origin).host}${addressText(address)}`;

function Reads({ site: { kind, fields } }: { readonly site: TaughtSite }) {
  const words = useWords();
  const read = (['name', 'total', 'term'] as const).filter((field) => fields[field]).map((field) => words.t(FIELD_WORD[field]));
  return (
    <span class="choice-detail">{words.t('taught_of', { kind: words.t(KIND_WORD[kind]), fields: words.format.list(read) })}</span>
  );
}
