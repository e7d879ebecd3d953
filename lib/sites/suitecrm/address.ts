import type { SightingKind } from '@/lib/domain/sighting';

/** What an address of SuiteCRM says. */
export interface SuiteAddress {
  readonly module: string;
  readonly kind: SightingKind;
  /** Whether it is a page of 7, or one of 8 that still is: those stand in a frame of the same origin. */
  readonly isClassic: boolean;
  readonly isList: boolean;
  readonly isEdit: boolean;
  readonly record?: string;
}

const KINDS: Readonly<Record<string, SightingKind>> = {
  accounts: 'debtor',
  contacts: 'debtor',
  opportunities: 'quote',
  aos_quotes: 'quote',
  aos_invoices: 'invoice',
};
/** Views of 8 that are its own; quotes and invoices are frames around the classic page. */
const MODERN = /^#\/(accounts|contacts|opportunities)(?:\/(record|edit|create|index)(?:\/([\w-]+))?\/?)?(?:\?.*)?$/;
const CLASSIC = { DetailView: false, EditView: true } as const;

/** Reads an address; null for a page that we don't read. */
export function suiteAddress(url: URL): SuiteAddress | null {
  const [, name, view, id] = MODERN.exec(url.hash) ?? [];
  if (name)
    return addressOf(name, false, !view || view === 'index', view === 'edit' || view === 'create', view === 'create' ? null : id);
  if (!url.pathname.endsWith('/index.php') && !url.pathname.endsWith('/')) return null;
  const query = classicQuery(url);
  const action = query.get('action') ?? '';
  const isList = action === 'index' || action === 'ListView';
  if (!isList && !Object.hasOwn(CLASSIC, action)) return null;
  return addressOf(query.get('module') ?? '', true, isList, action === 'EditView', query.get('record'));
}

/** 7 can load its pages within one; the real address then stands behind the hash. */
function classicQuery({ hash, searchParams }: URL): URLSearchParams {
  const inner = new URLSearchParams(hash.slice(1)).get('ajaxUILoc');
  return inner ? new URLSearchParams(inner.slice(inner.indexOf('?') + 1)) : searchParams;
}

function addressOf(
  name: string,
  isClassic: boolean,
  isList: boolean,
  isEdit: boolean,
  id: string | null | undefined,
): SuiteAddress | null {
  const module = name.toLowerCase();
  const kind = KINDS[module];
  if (!kind) return null;
  return { module, kind, isClassic, isList, isEdit, ...(id && /^[\w-]{1,64}$/.test(id) ? { record: id } : {}) };
}
