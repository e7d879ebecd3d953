import type { ListRow, Page, SiteAdapter } from '@/lib/sites/contract';
import { MAX_TEXT } from '@/lib/sites/dom';

/** More than a screen shows. */
const MOST = 200;

/** The names of the list that this page is, by the first adapter that knows it; none on any other page, nor from an adapter that throws. */
export function readRows(adapters: readonly SiteAdapter[], page: Page): readonly ListRow[] {
  try {
    const adapter = adapters.find((each) => each.detect(page) !== 'none');
    if (adapter?.detect(page) !== 'list') return [];
    return (adapter.rows?.(page) ?? []).slice(0, MOST).map(bounded);
  } catch {
    return [];
  }
}

const bounded = ({ anchor, name, hostDebtorId }: ListRow): ListRow => ({
  anchor,
  name: name.slice(0, MAX_TEXT),
  ...(hostDebtorId === undefined ? {} : { hostDebtorId: hostDebtorId.slice(0, MAX_TEXT) }),
});
