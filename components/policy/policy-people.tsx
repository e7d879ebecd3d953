import { useId } from 'preact/hooks';
import { parseLocalDate } from '@/lib/domain/local-date';
import { useWords } from '../ui/words-context';
import { useEditing } from './editing-context';
import type { PolicyActions, PolicyScreen } from './policy-screen';

const LONGEST_NAME = 80;

interface PolicyPeopleProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** Who works on the policy, and when it was last gone through. */
export function PolicyPeople({ screen, actions }: PolicyPeopleProps) {
  const words = useWords();
  const id = useId();
  const { document, change } = useEditing();
  const review = (text: string) => {
    const value = parseLocalDate(text);
    if (value) change({ is: 'value', places: ['lastReviewedOn'], value });
  };
  return (
    <section class="policy-group">
      <h3>{words.t('policy_people')}</h3>
      <div class="fields">
        <div class="field-box">
          <label for={`${id}-name`}>{words.t('policy_name')}</label>
          <input
            id={`${id}-name`}
            class="field"
            data-testid="policy-name"
            autocomplete="name"
            maxLength={LONGEST_NAME}
            value={screen.name}
            aria-describedby={`${id}-why`}
            onInput={(event) => actions.setName(event.currentTarget.value)}
          />
        </div>
        <div class="field-box">
          <label for={`${id}-review`}>{words.t('policy_reviewed')}</label>
          <input
            id={`${id}-review`}
            class="field"
            type="date"
            max={screen.today}
            value={document.lastReviewedOn ?? ''}
            onInput={(event) => review(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="dim" id={`${id}-why`}>
        {words.t('policy_name_why')}
      </p>
    </section>
  );
}
