import { browser } from './browser';
import { messageText } from './i18n';
import type { WorkerMessages } from './protocol';

export type BadgeVerdict = NonNullable<WorkerMessages['verdict.show']['payload']['verdict']>;

/** A sign and a word as well as a colour: colour is never the only sign. White on each is at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
const LOOKS: Readonly<Record<BadgeVerdict, { readonly text: string; readonly colour: string; readonly titleKey: string }>> = {
  accept: { text: '✓', colour: '#1b7a43', titleKey: 'badge_accept' },
  refer: { text: '?', colour: '#9a5b00', titleKey: 'badge_refer' },
  reject: { text: '✕', colour: '#b3261e', titleKey: 'badge_reject' },
  attention: { text: '!', colour: '#4a5568', titleKey: 'badge_attention' },
};

/** What the verdict rests on, where that is not fresh. */
export type BadgeBooks = NonNullable<WorkerMessages['verdict.show']['payload']['books']>;
const BOOKS: Readonly<Record<BadgeBooks, string>> = { old: 'badge_books_old', failed: 'badge_books_failed' };

/**
 * Shows the verdict of a tab on the toolbar button, and in its title also that the books are not fresh; null clears it. The browser itself clears it when the tab loads another page.
 * A tab that is gone by now is nobody's error.
 */
export async function showBadge(tabId: number, verdict: BadgeVerdict | null, books?: BadgeBooks): Promise<void> {
  const look = verdict === null ? null : LOOKS[verdict];
  const keys = [look?.titleKey ?? 'extension_name', ...(books ? [BOOKS[books]] : [])];
  const title = keys.map(messageText).join(' · ');
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: look?.text ?? '' }),
    browser.action.setTitle({ tabId, title }),
    ...(look
      ? [
          browser.action.setBadgeBackgroundColor({ tabId, color: look.colour }),
          browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
        ]
      : []),
  ]);
}

/** The verdict that the toolbar shows for a tab, or null. The toolbar is the only place where the worker keeps it. */
export async function shownBadge(tabId: number): Promise<BadgeVerdict | null> {
  const text = await browser.action.getBadgeText({ tabId });
  const found = Object.entries(LOOKS).find(([, look]) => look.text === text);
  return found ? (found[0] as BadgeVerdict) : null;
}
