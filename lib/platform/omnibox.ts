import { browser } from './browser';
import { messageText } from './i18n';

export interface OmniboxSuggestion {
  /** Comes back when it is picked. */
  readonly content: string;
  readonly description: string;
}

/** Chromium reads a description as XML, Firefox as it is. */
const described = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the address bar proposes after our keyword, and what was picked or typed there. */
export function onOmnibox(propose: (text: string) => Promise<readonly OmniboxSuggestion[]>, enter: (text: string) => void): void {
  browser.omnibox.onInputStarted.addListener(() =>
    browser.omnibox.setDefaultSuggestion({ description: described(messageText('omnibox_hint')) }),
  );
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    // Nobody to tell when the books cannot be read: the page that opens says so.
    propose(text).then(
      (found) => suggest(found.map(({ content, description }) => ({ content, description: described(description) }))),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => enter(text));
}
