import { flagRelease } from '@/lib/domain/record/flag-release';
import { alignRecord } from '@/lib/domain/team/align-record';
import type { SidebarView } from '@/lib/domain/view';
import { FlagReleaseLine } from './flag-release-line';

/** Below a verdict that a stop decides: what has to be paid before it can go (domain.md 0). */
export function StopReleases({ view }: { readonly view: Extract<SidebarView, { state: 'assessed' }> }) {
  const { debtor, assessment } = view;
  const openItems = assessment.ageing.items.map(({ item }) => item);
  const record = alignRecord(view.record, { debtor, openItems, settledItems: null });
  const open = new Set(openItems.flatMap(({ id, open: left }) => (left.minor > 0 ? [id] : [])));
  const releases = record.flags.flatMap((flag) => {
    const release = flagRelease(flag, open, assessment.at.today);
    return release ? [{ id: flag.id, ...release }] : [];
  });
  if (releases.length === 0) return null;
  return (
    <div class="flag-stands">
      {releases.map(({ id, ...release }) => (
        <FlagReleaseLine key={id} {...release} />
      ))}
    </div>
  );
}
