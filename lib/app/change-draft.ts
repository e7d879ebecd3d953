import type { RuleId } from '@/lib/domain/ids';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { ChangedBy, DraftChange, PolicyDraft, PolicyValue } from '@/lib/domain/policy-draft';
import type { PolicySection } from '@/lib/domain/policy-parts';
import { confirmRule } from '@/lib/policy/editing/confirm-rule';
import { putValue } from '@/lib/policy/editing/put-value';

/** What confirmed a rule is gone once it reads otherwise, unless whoever changed it gave a name. */
function reconfirmed(document: PolicyDocument, rule: RuleId, { by, on }: ChangedBy): PolicyDocument {
  if (by !== '') return confirmRule(document, { rule, by, on });
  return { ...document, confirmations: document.confirmations.filter((each) => each.rule !== rule) };
}

function withSection(document: PolicyDocument, section: PolicySection, isWritten: boolean): PolicyDocument {
  const others = document.sections.filter((each) => each !== section);
  return { ...document, sections: isWritten ? [...others, section] : others };
}

function withoutTexts({ texts }: PolicyDraft, places: readonly string[]): PolicyDraft['texts'] {
  return Object.fromEntries(Object.entries(texts).filter(([place]) => !places.includes(place)));
}

function withValue(document: PolicyDocument, places: readonly string[], value: PolicyValue): PolicyDocument {
  return places.reduce<PolicyDocument>((changed, place) => putValue(changed, place, value), document);
}

/** A draft after what a person did to it. Nothing is refused: what cannot be saved stays as it was typed, and is told beside it. */
export function changeDraft(draft: PolicyDraft, change: DraftChange, who: ChangedBy): PolicyDraft {
  const { document } = draft;
  switch (change.is) {
    case 'value': {
      const changed = withValue(document, change.places, change.value);
      const told = change.rule === undefined ? changed : reconfirmed(changed, change.rule, who);
      return { ...draft, document: told, texts: withoutTexts(draft, change.places) };
    }
    case 'text':
      return { ...draft, texts: { ...draft.texts, [change.place]: change.text } };
    case 'confirmation':
      return { ...draft, document: reconfirmed(document, change.rule, change.isConfirmed ? who : { ...who, by: '' }) };
    case 'section':
      return { ...draft, document: withSection(document, change.section, change.isWritten) };
    case 'document':
      return { ...draft, document: change.document, texts: {} };
    case 'note':
      return { ...draft, note: change.note };
  }
}
