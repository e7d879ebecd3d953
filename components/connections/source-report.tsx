import type { SourceReport as Report } from '@/lib/domain/source-form';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { partsText } from './connection-words';

/** What settings that were tried out may read, and what they lack the right to. */
export function SourceReport({ report }: { readonly report: Report }) {
  const words = useWords();
  const { administration, readable, forbidden } = report;
  return (
    <>
      <Notice icon="check" testId="source-tested">
        <p>{administration ? words.t('source_answers', { name: administration }) : words.t('source_answers_unnamed')}</p>
        {readable.length > 0 && <p>{words.t('source_readable', { parts: partsText(readable, words) })}</p>}
      </Notice>
      {forbidden.length > 0 && (
        <Notice tone="warn" icon="warn" testId="source-forbidden">
          {words.t('source_forbidden', { parts: partsText(forbidden, words) })}
        </Notice>
      )}
    </>
  );
}
