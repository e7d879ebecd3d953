import type { CompanySettings } from '@/lib/domain/company';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import type { SidebarView } from '@/lib/domain/view';
import type { PanelLayout } from '@/lib/platform/protocol';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Fields } from '@/lib/words/words';

/** One sentence about what a click did. */
export interface Said {
  readonly key: MessageKey;
  readonly fields?: Fields;
  readonly tone: 'plain' | 'warn';
}

/** All that is on screen; drawn anew whenever it is replaced. */
export interface SidebarState {
  readonly view: SidebarView;
  /** Opened as a page of its own, beside nothing. */
  readonly isAlone: boolean;
  /** Null until the page told where we are. */
  readonly layout: PanelLayout | null;
  readonly said: Said | null;
  readonly isQuestionPutOff: boolean;
  /** Flags that were raised while the customer was on screen, and not waved away. */
  readonly flagsRaised: readonly FlagRecord[];
  /** Whose book is looked into, and whose could be; null until it is known. */
  readonly companies: { readonly current: CompanySettings; readonly all: readonly CompanySettings[] } | null;
  /** When the page did what led to this view; null: something else led to it. */
  readonly seenAt: number | null;
}

export const FIRST_STATE: SidebarState = {
  view: { state: 'starting', link: 'connecting' },
  isAlone: false,
  layout: null,
  said: null,
  isQuestionPutOff: false,
  flagsRaised: [],
  companies: null,
  seenAt: null,
};
