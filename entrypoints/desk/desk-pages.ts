import type { ComponentType } from 'preact';
import type { FilePart } from '@/lib/domain/record/file-part';
import type { MessageKey } from '@/lib/words/catalogue';
import type { DeskPageProps } from './desk-page-props';

type Load = () => Promise<ComponentType<DeskPageProps>>;

interface DeskPage {
  readonly page: string;
  readonly title: MessageKey;
  readonly load: Load;
  /** The part of the file that opens of a customer who is looked up here. */
  readonly opens?: FilePart;
}

/** What the desk opens with. */
export const HOME: readonly Load[] = [
  async () => (await import('./pages/actions-today')).ActionsToday,
  async () => (await import('./pages/referrals')).Referrals,
  async () => (await import('./pages/broken-arrangements')).BrokenArrangements,
  async () => (await import('./pages/escalated-disputes')).EscalatedDisputes,
  async () => (await import('./pages/flags-to-review')).FlagsToReview,
];

/** The other pages of the desk, by the word in its address. */
export const DESK_PAGES: readonly DeskPage[] = [
  { page: 'flag', title: 'flag_page_title', load: async () => (await import('./pages/flag-page')).FlagPage, opens: 'flags' },
  {
    page: 'disputes',
    title: 'part_disputes',
    load: async () => (await import('./pages/disputes-page')).DisputesPage,
    opens: 'disputes',
  },
  {
    page: 'agreements',
    title: 'agreements_title',
    load: async () => (await import('./pages/agreements-page')).AgreementsPage,
    opens: 'arrangement',
  },
  {
    page: 'outcomes',
    title: 'outcomes_page',
    load: async () => (await import('./pages/outcomes-page')).OutcomesPage,
    opens: 'decision',
  },
  { page: 'templates', title: 'templates_title', load: async () => (await import('./pages/templates-page')).TemplatesPage },
  { page: 'ledger', title: 'ledger_title', load: async () => (await import('./pages/ledger-page')).LedgerPage },
];
