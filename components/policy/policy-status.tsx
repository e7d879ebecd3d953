import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Sentence } from '../ui/sentence';
import { useWords } from '../ui/words-context';
import { faultWords } from './objection-words';
import type { PolicyActions, PolicyScreen } from './policy-screen';
import { SectionTicks } from './section-ticks';

/** Whether it binds, and since when; a draft is told apart from what is in force. */
function standing({ versions: [inForce], document }: PolicyScreen, words: Words): string {
  if (!inForce.saved) return words.t('policy_is_template');
  const version = String(inForce.version);
  if (document.status === 'template') return words.t('policy_advises', { version });
  const since = document.effectiveOn ? words.format.date(document.effectiveOn) : '…';
  return words.t('policy_in_force', { version, since });
}

interface PolicyStatusProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** How the policy stands: whether it binds, how much is confirmed, and what is needed before it can. */
export function PolicyStatus({ screen, actions }: PolicyStatusProps) {
  const words = useWords();
  const { progress, name, document, objection, isBinding, versions } = screen;
  const { confirmed, rules, missingSections } = progress;
  const isReady = confirmed === rules && missingSections.length === 0;
  const [inForce] = versions;
  return (
    <section class="policy-group" data-testid="policy-status">
      <h3>{words.t('policy_status')}</h3>
      <p>{standing(screen, words)}</p>
      {inForce.objection && (
        <p class="field-error">{words.t('policy_unreadable', { why: faultWords(inForce.objection, words) })}</p>
      )}
      <p class="num">
        <Sentence of="policy_confirmed_of" fields={{ done: <b>{confirmed}</b>, all: rules }} />
      </p>
      <progress class="progress" max={rules} value={confirmed} aria-label={words.t('policy_progress')} />
      <SectionTicks screen={screen} />
      {document.status === 'template' && (
        <div class="policy-activate">
          <Button
            kind="primary"
            testId="policy-activate"
            isDisabled={!isReady || name === '' || objection !== null}
            onClick={actions.activate}
          >
            {words.t('policy_activate')}
          </Button>
          <p class="dim">{words.t(isReady ? 'policy_activate_ready' : 'policy_activate_not_yet')}</p>
        </div>
      )}
      {document.status === 'active' && !isBinding && <p class="field-error">{words.t('policy_binds_no_more')}</p>}
    </section>
  );
}
