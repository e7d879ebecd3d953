import type { TakenRates } from '@/lib/domain/exchange/taken-rates';
import { ImportFailureNotice } from '../book/import-failure-notice';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

/** What became of files with exchange rates. */
export function TakenRatesNotes({ taken }: { readonly taken: readonly TakenRates[] }) {
  const words = useWords();
  return (
    <>
      {taken.map((file, at) =>
        file.ok ? (
          <Notice key={`${file.fileName} ${at}`} icon="check" testId="rates-taken">
            <bdi class="dim">{file.fileName}</bdi>{' '}
            {words.t('rates_taken', { count: file.days, date: words.format.date(file.newest) })}
          </Notice>
        ) : (
          <ImportFailureNotice key={`${file.fileName} ${at}`} fileName={file.fileName} failure={file.failure} />
        ),
      )}
    </>
  );
}
