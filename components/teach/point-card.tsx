import type { PickRefusal } from '@/lib/domain/taught-pick';
import type { TaughtField } from '@/lib/domain/taught-site';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { STEPS, type TeachActions, type TeachScreen } from './teach-screen';

const POINT = { name: 'teach_point_name', total: 'teach_point_total', term: 'teach_point_term' } as const;
const NO_VALUE = { name: 'teach_refused_name', total: 'teach_refused_total', term: 'teach_refused_term' } as const;

const refusalKey = (because: PickRefusal, step: TaughtField): MessageKey =>
  because === 'no-value' ? NO_VALUE[step] : because === 'other-frame' ? 'teach_refused_frame' : 'teach_refused_selector';

interface PointCardProps {
  readonly screen: TeachScreen;
  readonly step: TaughtField;
  readonly actions: TeachActions;
}

/** What to point at now, and what stands under the pointer. */
export function PointCard({ screen, step, actions }: PointCardProps) {
  const words = useWords();
  const { refusal, link } = screen;
  return (
    <section class="teach-card" aria-labelledby="teach-title" data-testid="teach-card" data-step={step} data-link={link}>
      <header class="teach-head">
        <div>
          <p class="dim">{words.t('teach_step', { step: STEPS.indexOf(step) + 1, steps: STEPS.length })}</p>
          <h1 id="teach-title" aria-live="assertive">
            {words.t(POINT[step])}
          </h1>
        </div>
        <Button kind="icon" label={words.t('teach_move')} onClick={actions.move} testId="teach-move">
          <Icon name={screen.isOnTop ? 'expand' : 'collapse'} />
        </Button>
      </header>
      {link === 'refused' ? (
        <Notice tone="warn" icon="warn">
          {words.t('teach_refused_link')}
        </Notice>
      ) : (
        <Reads screen={screen} />
      )}
      {refusal && (
        <Notice tone="warn" icon="warn" testId="teach-refusal">
          {words.t(refusalKey(refusal, step))}
        </Notice>
      )}
      {link !== 'refused' && <p class="dim teach-hint">{words.t('teach_hint')}</p>}
      <footer class="teach-foot">
        {step !== 'name' && (
          <Button onClick={actions.skip} testId="teach-skip">
            {words.t('teach_skip')}
          </Button>
        )}
        <Button kind="plain" onClick={actions.close} testId="teach-stop">
          {words.t('teach_stop')}
        </Button>
      </footer>
    </section>
  );
}

function Reads({ screen: { spot, isForeign } }: { readonly screen: TeachScreen }) {
  const words = useWords();
  const text = spot?.text
    ? words.t('teach_reads', { text: spot.text })
    : words.t(isForeign ? 'teach_foreign' : 'teach_reads_nothing');
  return (
    <p class="teach-reads" aria-live="polite" data-testid="teach-reads">
      {text}
    </p>
  );
}
