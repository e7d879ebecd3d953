import { flagRelease } from '@/lib/domain/record/flag-release';
import type { SidebarView } from '@/lib/domain/view';
import { FlagReleaseLine } from './flag-release-line';

/** Below a verdict that a stop decides: what has to be paid before it can go (domain.md 0). */
export function StopReleases({ view: { record, assessment } }: { readonly view: Extract<SidebarView, { state: 'assessed' }> }) {
  const open = new Set(assessment.ageing.items.flatMap(({ item }) => (item.open.minor > 0 ? [item.id] : [])));
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
