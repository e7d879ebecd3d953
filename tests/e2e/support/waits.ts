import type { ShownSidebar } from '@/tests/support/browser/sidebar';

/** A verdict on the debtor with this number; the verdict of another debtor's page may still be on screen. */
export const says =
  (verdict: ShownSidebar['verdict'], debtorNumber: string) =>
  (shown: ShownSidebar): boolean =>
    shown.verdict === verdict && shown.text.includes(debtorNumber);

export const rules = (shown: ShownSidebar): string[] => shown.reasons.map(({ rule }) => rule);
export const offers = (shown: ShownSidebar): string[] => shown.offers.map(({ kind }) => kind);
