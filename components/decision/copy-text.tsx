import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface CopyTextProps {
  readonly title: string;
  readonly text: string;
  /** Puts it on the clipboard; rejects where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** A text to be put elsewhere, to read and to copy. */
export function CopyText({ title, text, onCopy }: CopyTextProps) {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () =>
    onCopy(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <figure class="copy-text">
      <figcaption class="record-row">
        <b>{title}</b>
        <Button onClick={copy} testId="copy-text" label={words.t('copy_label', { title })}>
          {words.t(state === 'done' ? 'copy_done' : 'copy')}
        </Button>
      </figcaption>
      <blockquote data-testid="text-to-copy">{text}</blockquote>
      {state === 'failed' && (
        <p class="field-error" role="alert">
          {words.t('copy_failed')}
        </p>
      )}
    </figure>
  );
}
