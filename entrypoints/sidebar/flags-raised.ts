import type { FlagRecord } from '@/lib/domain/record/flag-record';
import type { SidebarView } from '@/lib/domain/view';

/** What was raised about the debtor on screen while it was there; what was lifted meanwhile, or seen, is left out. */
export function flagsRaised(before: SidebarView, known: readonly FlagRecord[], now: SidebarView): readonly FlagRecord[] {
  if (before.state !== 'assessed' || now.state !== 'assessed' || before.debtor !== now.debtor) return [];
  const old = new Set(before.record.flags.map(({ id }) => id));
  return now.record.flags.filter(({ id }) => !old.has(id) || known.some((flag) => flag.id === id));
}
