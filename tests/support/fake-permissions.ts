import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  readonly id: string;
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
}

/** Permissions and registered scripts as the browser keeps them; the fake browser has neither. */
export function fakePermissions() {
  const granted = new Set<string>();
  const scripts = new Map<string, Script>();
  const injected: { readonly tabId: number; readonly files: readonly string[] }[] = [];
  const { permissions, scripting } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => granted.has(origin))) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    for (const origin of origins) granted.delete(origin);
    return true;
  }) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => [...scripts.values()]) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (added: Script[]) => {
    for (const script of added) {
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      scripts.set(script.id, script);
    }
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids = [] }: { ids?: string[] }) => {
    for (const id of ids) scripts.delete(id);
  }) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((async (injection: { target: { tabId: number }; files: string[] }) => {
    injected.push({ tabId: injection.target.tabId, files: injection.files });
  }) as never);
  return { granted, scripts, injected };
}
