import { useEffect, useRef } from 'preact/hooks';
import type { SightingKind, TaxBasis } from '@/lib/domain/sighting';
import type { Picked } from '@/lib/domain/taught-pick';
import { addressText, type TaughtField } from '@/lib/domain/taught-site';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { Choice } from './choice';
import { FIELD_WORD, KIND_WORD } from './taught-words';
import { STEPS, type TeachActions, type TeachScreen } from './teach-screen';

const TAX_WORD: Readonly<Record<TaxBasis, MessageKey>> = {
  included: 'teach_tax_included',
  excluded: 'teach_tax_excluded',
  unknown: 'teach_tax_unknown',
};

interface LearnedCardProps {
  readonly screen: TeachScreen;
  readonly actions: TeachActions;
}

/** What was read, how it is found again, and on which pages. */
export function LearnedCard({ screen: { picks, site }, actions }: LearnedCardProps) {
  const words = useWords();
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => done.current?.querySelector('button')?.focus(), []);
  const kinds: readonly SightingKind[] = picks.total ? ['quote', 'order', 'invoice'] : ['debtor', 'quote', 'order', 'invoice'];
  return (
    <section class="teach-card" aria-labelledby="teach-title" data-testid="teach-learned" data-kept={site !== null}>
      <header class="teach-head">
        <h1 id="teach-title">
          <Icon name="check" /> {words.t('teach_learned')}
        </h1>
      </header>
      <dl class="teach-fields">
        {STEPS.map((field) => (
          <FieldRow key={field} field={field} picked={picks[field]} />
        ))}
      </dl>
      {site ? (
        <p aria-live="polite">
          {words.t('teach_learned_text', { address: `${new URL(site.origin).host}${addressText(site.address)}` })}
        </p>
      ) : (
        <Notice tone="warn" icon="warn">
          {words.t('teach_not_kept')}
        </Notice>
      )}
      {site && (
        <div class="teach-choices">
          <Choice
            named="teach_kind"
            of={KIND_WORD}
            among={kinds}
            chosen={site.kind}
            onChoose={(kind) => actions.change({ kind })}
          />
          {picks.total && (
            <Choice
              named="teach_tax"
              of={TAX_WORD}
              among={['included', 'excluded', 'unknown']}
              chosen={site.tax}
              onChoose={(tax) => actions.change({ tax })}
            />
          )}
        </div>
      )}
      <div class="teach-foot" ref={done}>
        <Button kind="primary" onClick={actions.close} testId="teach-close">
          {words.t('teach_close')}
        </Button>
        {site && (
          <Button kind="plain" onClick={actions.undo} testId="teach-undo">
            {words.t('teach_undo')}
          </Button>
        )}
      </div>
    </section>
  );
}

function FieldRow({ field, picked }: { readonly field: TaughtField; readonly picked: Picked | undefined }) {
  const words = useWords();
  return (
    <div data-testid={`teach-${field}`}>
      <dt>{words.t(FIELD_WORD[field])}</dt>
      <dd>{picked ? <b>{picked.text}</b> : <span class="dim">{words.t('teach_skipped')}</span>}</dd>
      {picked && (
        <dd class="dim">
          <How picked={picked} />
        </dd>
      )}
    </div>
  );
}

/** How a field is found again, by its surest selector. */
function How({ picked: { selectors, isByPlace } }: { readonly picked: Picked }) {
  const words = useWords();
  const [first] = selectors;
  if (isByPlace) return <>{words.t('teach_by_place')}</>;
  return <>{first?.by === 'label' ? words.t('teach_by_label', { label: first.label }) : words.t('teach_by_mark')}</>;
}
