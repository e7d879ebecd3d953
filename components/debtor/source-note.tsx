import type { Assessment } from '@/lib/domain/assessment';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import { sourceNamed } from './scope-sources';

/** A figure, and the label of the source that tells it; undefined: the one that leads, which needs no note. */
export type ToldField = readonly [field: MessageKey, label: string | undefined];

interface SourceNoteProps {
  readonly of: readonly ToldField[];
  readonly assessment: Pick<Assessment, 'scope' | 'at'>;
}

/** Which figures come from another source than the rest, and how old that source is. */
export function SourceNote({ of, assessment }: SourceNoteProps) {
  const words = useWords();
  const labels = new Set(of.flatMap(([, label]) => label ?? []));
  return (
    <>
      {[...labels].map((label) => {
        const fields = of.filter(([, each]) => each === label).map(([field]) => words.t(field));
        const source = sourceNamed(label, assessment, words);
        return (
          <p key={label} class="source-note" data-testid="source-note">
            {words.t('source_of_fields', { fields: words.format.list(fields), source })}
          </p>
        );
      })}
    </>
  );
}
