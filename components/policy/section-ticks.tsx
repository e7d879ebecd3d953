import type { PolicySection } from '@/lib/domain/policy-parts';
import { useWords } from '../ui/words-context';
import { useEditing } from './editing-context';
import type { PolicyScreen } from './policy-screen';
import { TAB_WORDS } from './tab-words';

const SECTIONS: readonly PolicySection[] = ['sales-terms', 'qualification', 'collection', 'default'];

/** The four parts that a policy must have, each ticked by whoever wrote it (domain.md R2-02). */
export function SectionTicks({ screen }: { readonly screen: PolicyScreen }) {
  const words = useWords();
  const { change } = useEditing();
  const { missingSections } = screen.progress;
  return (
    <fieldset class="answers-set">
      <legend>{words.t('policy_sections')}</legend>
      {SECTIONS.map((section) => (
        <label key={section} class="answer">
          <input
            type="checkbox"
            checked={!missingSections.includes(section)}
            onChange={(event) => change({ is: 'section', section, isWritten: event.currentTarget.checked })}
          />
          {words.t(TAB_WORDS[section])}
        </label>
      ))}
    </fieldset>
  );
}
