import type { DisputeText } from '@/lib/domain/record/dispute-record';
import { useWords } from '../ui/words-context';

const SAID = [
  ['dispute_customer_says', 'customerView'],
  ['dispute_we_say', 'ourView'],
  ['dispute_we_do', 'action'],
] as const;

/** Both viewpoints and the action, as people wrote them. */
export function DisputeTexts({ text }: { readonly text: DisputeText | null }) {
  const words = useWords();
  if (!text) return <p class="dim">{words.t('record_erased')}</p>;
  return (
    <dl class="dispute-text">
      {SAID.map(([key, field]) => (
        <div key={field}>
          <dt>{words.t(key)}</dt>
          <dd>{text[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
