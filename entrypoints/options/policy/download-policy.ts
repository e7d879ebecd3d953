import { exportPolicy } from '@/lib/app/export-policy';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { saveFile } from '../save-file';

/** Hands a policy to the person as a file; it goes nowhere else. */
export function downloadPolicy(policy: PolicyDocument): void {
  saveFile(exportPolicy(policy));
}
