import type { ComponentType } from 'preact';
import type { CompanySettings } from '@/lib/domain/company';
import type { MessageKey } from '@/lib/words/catalogue';

export interface DeskPageProps {
  readonly company: CompanySettings;
}

type Load = () => Promise<ComponentType<DeskPageProps>>;

/** What the desk opens with. */
export const HOME: readonly Load[] = [];

/** The other pages of the desk, by the word in its address. */
export const DESK_PAGES: readonly { readonly page: string; readonly title: MessageKey; readonly load: Load }[] = [
  { page: 'ledger', title: 'ledger_title', load: async () => (await import('./pages/ledger-page')).LedgerPage },
];
