import { storage } from 'wxt/utils/storage';
import type { Companies, CompanySettings } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';

/** Before there could be several, this item held the one company itself, without a name or identifiers. */
type Stored = Companies | Partial<CompanySettings>;

/** Before anybody says so: in euros and Amsterdam time; whether we are an SME is not known before somebody answers. */
const FIRST: CompanySettings = {
  id: 'default' as CompanyId,
  name: '',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
  isSme: null,
  vatRatePct: 21,
  own: { vatIds: [], registrationNumbers: [], ibans: [] },
};

const item = storage.defineItem<Stored | null>('local:company', { fallback: null });

/** Read anew each time rather than migrated once: the panel beside a page waits for this. */
function asCompanies(stored: Stored | null): Companies {
  if (stored && 'list' in stored) return stored;
  const first = { ...FIRST, ...stored };
  return { list: [first], usual: first.id };
}

export async function readStoredCompanies(): Promise<Companies> {
  return asCompanies(await item.getValue());
}

export async function writeStoredCompanies(companies: Companies): Promise<void> {
  await item.setValue(companies);
}

/** Tells whenever a company is changed, added or removed, in whichever page. Returns how to stop. */
export function watchStoredCompanies(onChange: (companies: Companies) => void): () => void {
  return item.watch((stored) => onChange(asCompanies(stored)));
}

/** What a new company begins with. */
export const blankCompany = (id: CompanyId, name: string): CompanySettings => ({ ...FIRST, id, name });
