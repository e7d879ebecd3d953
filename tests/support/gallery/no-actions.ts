import type { SidebarActions } from '@/components/debtor/sidebar-actions';

const nothing = () => undefined;

/** Every click does nothing; a test or a page replaces those it is about. */
export const NO_ACTIONS: SidebarActions = {
  search: async () => [],
  chooseDebtor: nothing,
  forgetLink: nothing,
  applyTerm: nothing,
  answerBuyerSize: nothing,
  explain: nothing,
  refreshSources: nothing,
  report: async () => null,
  teachAgain: () => undefined,
  openBook: nothing,
  openSettings: nothing,
  retry: nothing,
  collapse: nothing,
};
