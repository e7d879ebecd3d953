import { useEffect, useState } from 'preact/hooks';
import { BookDrop } from '@/components/book/book-drop';
import { BookList } from '@/components/book/book-list';
import { DateOrderQuestion } from '@/components/book/date-order-question';
import { ImportFailureNotice } from '@/components/book/import-failure-notice';
import { ImportProgress } from '@/components/book/import-progress';
import { TakenRatesNotes } from '@/components/rates/taken-rates-notes';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { removeSource } from '@/lib/app/remove-source';
import { watchBook } from '@/lib/app/watch-book';
import type { Book } from '@/lib/domain/book';
import { MappingStep } from './mapping-step';
import { StagedStep } from './staged-step';
import { Step } from './step';
import type { Desk } from './use-desk-company';
import { type ImportState, useImport } from './use-import';
import { useRateFiles } from './use-rate-files';

/** What became of the last files, when nothing is going on. */
function Outcome({ state }: { readonly state: ImportState }) {
  const words = useWords();
  if (state.is === 'confirmed')
    return (
      <Notice icon="check" testId="import-done">
        {words.t('import_confirmed')}
      </Notice>
    );
  if (state.is === 'gone')
    return (
      <Notice tone="warn" icon="warn">
        {words.t('import_gone')}
      </Notice>
    );
  return null;
}

/** Step 2: the books of a company, from file to preview to the ones in use. */
export function BookStep({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  // Undefined until it was looked up: nobody is told that there are no books before that is known.
  const [book, setBook] = useState<Book | null | undefined>(undefined);
  const { company, companies } = desk;
  const { state, notTaken, isBankRead, allocate, start, cancel, readAs, confirm, discard, readFor } = useImport(company.id);
  const { taken, take } = useRateFiles(start);
  useEffect(() => watchBook(setBook, company.id), [company.id]);
  return (
    <Step
      id="book"
      number={2}
      title={words.t('step_book')}
      text={words.t('book_text')}
      company={desk.name}
      isDone={Boolean(book)}
    >
      <Outcome state={state} />
      <TakenRatesNotes taken={taken} />
      {notTaken.map(({ fileName, failure }, at) => (
        <ImportFailureNotice key={`${fileName} ${at}`} fileName={fileName} failure={failure} />
      ))}
      {!isBankRead && (
        <Notice tone="warn" icon="warn">
          {words.t('bank_failed')}
        </Notice>
      )}
      {state.is === 'running' && <ImportProgress fileName={state.fileName} progress={state.progress} onCancel={cancel} />}
      {state.is === 'staged' && (
        <StagedStep
          staged={state.staged}
          isOffered={state.isOffered}
          companies={companies}
          onConfirm={() => {
            // What is in use next is what the page then shows.
            desk.choose(state.staged.generation.company);
            confirm();
          }}
          onDiscard={discard}
          onReadFor={readFor}
        />
      )}
      {state.is === 'mapping' && (
        <MappingStep company={company.id} fileName={state.fileName} table={state.table} onRead={readAs} onCancel={discard} />
      )}
      {state.is === 'date-order' && <DateOrderQuestion found={state.found} onAnswer={(dateOrder) => readAs({ dateOrder })} />}
      {!['running', 'staged', 'mapping'].includes(state.is) && <BookDrop onFiles={take} />}
      {book !== undefined && (
        <BookList book={book} onRemove={(generation) => removeSource(generation).then(() => allocate(company.id))} />
      )}
    </Step>
  );
}
