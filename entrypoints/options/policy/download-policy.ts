import { exportPolicy } from '@/lib/app/export-policy';
import type { PolicyDocument } from '@/lib/domain/policy-document';

/** Hands a policy to the person as a file; it goes nowhere else. */
export function downloadPolicy(policy: PolicyDocument): void {
  const { fileName, text } = exportPolicy(policy);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
  URL.revokeObjectURL(url);
}
