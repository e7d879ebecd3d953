import type { PolicyDocument } from '@/lib/domain/policy-document';
import { fail, type Result } from '@/lib/domain/result';
import type { PolicyFileFault } from '@/lib/domain/saved-policy';
import { readPolicy } from '@/lib/policy/read-policy';
import { readCompany } from './read-company';

/** Ten times the template; a file that is larger was not made by a person. */
const MOST_KILOBYTES = 512;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The policy in a file of whatever origin, for a person to look at before anything is saved. Nothing in it is evaluated. */
export async function importPolicy(file: Blob): Promise<Result<PolicyDocument, PolicyFileFault>> {
  if (file.size > MOST_KILOBYTES * 1024) return fail({ is: 'too-large', mostKilobytes: MOST_KILOBYTES });
  const data = parseJson(await file.text());
  if (data === undefined) return fail({ is: 'no-json' });
  const read = readPolicy(data);
  if (!read.ok) return fail({ is: 'objection', objection: read.error });
  const { currency } = await readCompany();
  const found = read.value.currency;
  return found === currency ? read : fail({ is: 'other-currency', found, ours: currency });
}
