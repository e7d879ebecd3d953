import { browser } from './browser';
import { messageText } from './i18n';
import { boundSelection } from './pointed-tab';

/** Pages of the web: on our own there is a desk. */
const PAGES = ['http://*/*', 'https://*/*'];

/** What was clicked in the context menu of a page. */
export interface MenuClick {
  readonly tabId: number;
  /** Null: the page as a whole. */
  readonly selection: string | null;
}

const ITEMS = [
  { id: 'flag-selection', titleKey: 'menu_flag_selection', contexts: ['selection'] },
  { id: 'flag-page', titleKey: 'menu_flag_page', contexts: ['page', 'frame', 'link'] },
] as const;

/** Puts our items in the context menu; the browser keeps them, so this is done when the extension is installed or updated. */
export async function createMenuItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, titleKey, contexts } of ITEMS)
    browser.contextMenus.create({ id, title: messageText(titleKey), contexts: [...contexts], documentUrlPatterns: PAGES });
}

export function onMenuClicked(run: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || !ITEMS.some(({ id }) => id === menuItemId)) return;
    run({ tabId: tab.id, selection: menuItemId === 'flag-selection' ? boundSelection(selectionText) : null });
  });
}
