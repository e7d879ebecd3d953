import { browser } from './browser';

/**
 * Lets our own requests to an origin go without naming us: some servers refuse every request that names another origin than their own, which is how
 * they keep out web pages. No page gains by it: only requests of this extension are meant, only to that origin, and only while the user allows it.
 */
export async function goUnnamed(address: string): Promise<void> {
  const { urlFilter, id } = await ruleOf(address);
  if (id !== null) return;
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    addRules: [
      {
        id: Math.max(0, ...rules.map((rule) => rule.id)) + 1,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
        condition: {
          urlFilter,
          initiatorDomains: [new URL(browser.runtime.getURL('/' as '/options.html')).hostname],
          resourceTypes: ['xmlhttprequest'],
        },
      },
    ],
  });
}

/** Undoes `goUnnamed`. */
export async function goNamed(address: string): Promise<void> {
  const { id } = await ruleOf(address);
  if (id !== null) await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [id] });
}

async function ruleOf(address: string): Promise<{ readonly urlFilter: string; readonly id: number | null }> {
  const urlFilter = `|${new URL(address).origin}/`;
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  return { urlFilter, id: rules.find(({ condition }) => condition.urlFilter === urlFilter)?.id ?? null };
}
