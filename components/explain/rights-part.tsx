import { useId } from 'preact/hooks';
import { useWords } from '../ui/words-context';
import { ExplainPart } from './explain-part';

const RIGHTS = ['why_rights_person', 'why_rights_review', 'why_rights_data', 'why_rights_complaint'] as const;

/** What a person may ask of us (GDPR art. 15, 16, 21, 22, 77), and whom: the line is left open for the company to fill in. */
export function RightsPart() {
  const words = useWords();
  const contact = useId();
  return (
    <ExplainPart title={words.t('why_rights_title')} testId="why-rights">
      <ul class="why-list">
        {RIGHTS.map((key) => (
          <li key={key}>{words.t(key)}</li>
        ))}
      </ul>
      <p class="dim">{words.t('why_rights_law')}</p>
      <p class="why-contact">
        <label for={contact}>{words.t('why_contact')}</label>
        <input id={contact} type="text" autocomplete="off" data-testid="why-contact" />
      </p>
    </ExplainPart>
  );
}
