import { storage } from 'wxt/utils/storage';
import type { CompanyId, DeviceId } from '@/lib/domain/ids';
import type { PolicyDraft } from '@/lib/domain/policy-draft';
import type { Role } from '@/lib/domain/role';
import type { PanelLayout } from './protocol';

/** BCP 47 tag of the language to speak; null: follow the browser. */
export const languagePreference = storage.defineItem<string | null>('local:language', { version: 1, fallback: null });

/** How the panel stands, per origin: the user's own choice, which wins over the site's. */
export const panelLayouts = storage.defineItem<Readonly<Record<string, PanelLayout>>>('local:panel-layouts', {
  version: 1,
  fallback: {},
});

/** Keeps the layout of one origin; the others stay as they are. */
export async function savePanelLayout(origin: string, layout: PanelLayout): Promise<void> {
  await panelLayouts.setValue({ ...(await panelLayouts.getValue()), [origin]: layout });
}

/** The name of whoever uses this browser, for what is kept with a name; empty: not told yet. */
export const userName = storage.defineItem<string>('local:user-name', { version: 1, fallback: '' });

/** As what they do it. Whoever uses this browser alone is everything; a team's server says otherwise. */
export const userRole = storage.defineItem<Role>('local:user-role', { version: 1, fallback: 'credit_manager' });

/** This browser in the ledger; made once and kept. */
export const storedDevice = storage.defineItem<DeviceId | null>('local:device', { version: 1, fallback: null });

/** A company's policy that is being changed, with whatever was typed; null: none. */
export const policyDraft = (company: CompanyId) =>
  storage.defineItem<PolicyDraft | null>(company === 'default' ? 'local:policy-draft' : `local:policy-draft-${company}`, {
    version: 1,
    fallback: null,
  });

/** Which of our companies the pages of an origin are about; those that are not here are about the usual one. */
export const pageCompanies = storage.defineItem<Readonly<Record<string, CompanyId>>>('local:page-companies', {
  version: 1,
  fallback: {},
});

export const watchPageCompanies = (onChange: () => void): (() => void) => pageCompanies.watch(onChange);

/** The company that the set-up screen is about; null: the usual one. */
export const deskCompany = storage.defineItem<CompanyId | null>('local:desk-company', { version: 1, fallback: null });
