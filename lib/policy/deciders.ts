import type { Money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Role } from '@/lib/domain/role';

/** Who decides together on a quote of this amount; an unknown amount is for the last step of the approval table. */
export function decidersOf(total: Money | null, { approval, currency }: PolicyDocument): readonly Role[] {
  const known = total?.currency === currency ? total.minor : Number.POSITIVE_INFINITY;
  return approval.find(({ upTo }) => upTo === null || known < upTo)?.roles ?? [];
}
