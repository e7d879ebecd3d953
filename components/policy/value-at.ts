import type { PolicyDocument } from '@/lib/domain/policy-document';

/** What stands at a place of the policy, `classes.A.minScore`; undefined when there is no such place. */
export function valueAt(document: PolicyDocument, place: string): unknown {
  let node: unknown = document;
  for (const key of place.split('.')) node = (node as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return node;
}
