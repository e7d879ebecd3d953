import type { PolicyDocument } from '@/lib/domain/policy-document';

/** A policy as a file that `importPolicy` takes, and a person can read. Nothing of the book is in it. */
export function exportPolicy(document: PolicyDocument): { readonly fileName: string; readonly text: string } {
  const id = document.id.replace(/[^\w-]+/g, '-');
  return { fileName: `creditside-${id}-${document.version}.json`, text: `${JSON.stringify(document, null, 2)}\n` };
}
