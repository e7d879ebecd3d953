import { useEffect, useRef } from 'preact/hooks';
import type { EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { MovesList } from './moves-list';
import type { EffectState, PolicyActions } from './policy-screen';
import { effectFaultWords } from './save-fault-words';

interface RunningProps {
  readonly progress: EffectProgress | null;
  readonly onCancel: () => void;
}

function Running({ progress, onCancel }: RunningProps) {
  const words = useWords();
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <div class="card" data-testid="effect-progress">
      <p>{words.t('effect_running')}</p>
      <progress class="progress" max={Math.max(total, 1)} value={done} aria-label={words.t('effect_running')} />
      <div class="row">
        <span class="num dim">{words.t('effect_done', { done, all: total })}</span>
        <Button onClick={onCancel} testId="effect-cancel">
          {words.t('import_cancel')}
        </Button>
      </div>
    </div>
  );
}

function Effect({ effect }: { readonly effect: PolicyEffect }) {
  const words = useWords();
  const { debtors, withOrder, groups } = effect;
  const moved = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="card" aria-label={words.t('effect_title')} data-testid="effect">
      <h3>{words.t('effect_title')}</h3>
      <p role="status">
        <b>{words.t('effect_moved', { count: moved, all: debtors })}</b>
      </p>
      <p class="dim">
        {words.t('effect_tried')} {withOrder < debtors && words.t('effect_without_order', { count: debtors - withOrder })}
      </p>
      {groups.map((group, index) => (
        <MovesList key={`${group.from} ${group.to}`} group={group} isOpen={index === 0} />
      ))}
    </section>
  );
}

interface EffectPanelProps {
  readonly state: EffectState;
  readonly actions: Pick<PolicyActions, 'cancelComparison'>;
}

/** What the draft would do to the book as it is, before anybody saves it. */
export function EffectPanel({ state, actions }: EffectPanelProps) {
  const words = useWords();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Asked for at the foot of the page, wherever that stands.
    if (state.is !== 'none') top.current?.scrollIntoView();
  }, [state.is]);
  if (state.is === 'none') return null;
  return (
    <div class="policy-effect" ref={top}>
      {state.is === 'running' && <Running progress={state.progress} onCancel={actions.cancelComparison} />}
      {state.is === 'done' && <Effect effect={state.effect} />}
      {state.is === 'failed' && (
        <Notice tone="warn" icon="warn">
          {effectFaultWords(state.fault, words)}
        </Notice>
      )}
    </div>
  );
}
