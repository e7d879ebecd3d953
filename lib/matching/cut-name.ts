import type { Alias } from '@/lib/domain/debtor';
import { CUT_AT } from '@/lib/domain/debtor';
import { normaliseName } from './normalise-name';

/** The beginning of a name that is too long for some books, as these would hold it; none for a name that fits. */
export function cutNameAliases(name: string | undefined): readonly Alias[] {
  const whole = name?.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (whole.length <= CUT_AT) return [];
  const value = normaliseName(whole.slice(0, CUT_AT)).name;
  return value === '' ? [] : [{ kind: 'name', value, isCut: true }];
}
