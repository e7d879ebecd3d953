import { type CommentDraft, CommentThread } from '@/components/record/comment-thread';
import { SavingNotice } from '@/components/record/saving-notice';
import { addComment } from '@/lib/app/add-comment';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useOwnName } from '../use-own-name';
import { useSaving } from '../use-saving';

const EMPTY: CommentDraft = { text: '', isPersonal: false };

const isDraft = (value: unknown): value is CommentDraft =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'isPersonal' in value;

/** What colleagues wrote about this customer, and a line of one's own. */
export function CommentsPart({ view, company, now, whenSeen }: PartProps) {
  const { debtor, record } = view;
  const own = useOwnName();
  const { draft, change, clear } = useDraft(`comment ${debtor}`, EMPTY, isDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const add = () => save(() => addComment({ company: company.id, debtor, ...draft, at: now() }), clear);
  const comments = record.comments.filter(({ isPersonal, by }) => !isPersonal || by === own);
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      <CommentThread comments={comments} draft={draft} onDraft={change} onAdd={add} />
    </>
  );
}
