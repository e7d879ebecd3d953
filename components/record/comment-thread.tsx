import type { CommentRecord } from '@/lib/domain/record/comment-record';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { RecordBy } from './record-by';
import { TextArea } from './text-area';

export interface CommentDraft {
  readonly text: string;
  readonly isPersonal: boolean;
}

interface CommentThreadProps {
  /** Without the personal notes of others. */
  readonly comments: readonly CommentRecord[];
  readonly draft: CommentDraft;
  readonly onDraft: (draft: CommentDraft) => void;
  readonly onAdd: () => void;
}

/** The thread that sales, finance and marketing share about a customer (R2-13), the newest first. */
export function CommentThread({ comments, draft, onDraft, onAdd }: CommentThreadProps) {
  const words = useWords();
  return (
    <div class="record-form">
      <TextArea
        label={words.t('comment_label')}
        value={draft.text}
        onInput={(text) => onDraft({ ...draft, text })}
        testId="comment-text"
      />
      <div class="record-row">
        <label>
          <input
            type="checkbox"
            checked={draft.isPersonal}
            onChange={(event) => onDraft({ ...draft, isPersonal: event.currentTarget.checked })}
          />{' '}
          {words.t('comment_personal')}
        </label>
        <Button kind="primary" onClick={onAdd} isDisabled={draft.text.trim() === ''} testId="comment-add">
          {words.t('comment_add')}
        </Button>
      </div>
      <ol class="record-list" data-testid="comments">
        {[...comments].reverse().map((comment) => (
          <li key={comment.id} class="record-entry">
            <p>{comment.text ?? words.t('record_erased')}</p>
            <RecordBy {...comment} />
          </li>
        ))}
      </ol>
    </div>
  );
}
