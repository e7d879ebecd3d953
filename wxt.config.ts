import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Every adapter becomes one small script that hands itself to the core content script in the same page (ARCHITECTURE.md). */
function siteScripts(root: string) {
  const sites = readdirSync(resolve(root, 'lib/sites'), { withFileTypes: true });
  const folder = resolve(root, '.wxt/site-scripts');
  mkdirSync(folder, { recursive: true });
  return sites
    .filter((entry) => entry.isDirectory() && existsSync(resolve(root, 'lib/sites', entry.name, 'adapter.ts')))
    .map(({ name: id }) => {
      const inputPath = resolve(folder, `${id}.ts`);
      writeFileSync(
        inputPath,
        `import { startSite } from '@/entrypoints/site.content/start-site';
import { adapter } from '@/lib/sites/${id}/adapter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => startSite(adapter));
`,
      );
      return { name: `site-${id}`, inputPath, type: 'unlisted-script' as const };
    });
}

const CORE = 'content-scripts/site.js';

/**
 * Has V8 compile the core whole: nearly all of it runs within the first milliseconds of a page, and to compile it function by function, each when
 * it is first called, takes longer. Other engines read a comment. Of a site's script only what its kind of page needs runs.
 */
function coreAtOnce() {
  return {
    name: 'core-at-once',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      const core = bundle[CORE];
      if (core?.code !== undefined) core.code = `//# allFunctionsCalledOnLoad\n${core.code}`;
    },
  };
}

interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** The pages that cannot begin without a module. None: it comes in later, when it is asked for. */
function pagesOf(id: string, graph: Graph): readonly string[] {
  const seen = new Set([id]);
  const pages: string[] = [];
  for (const each of seen) {
    const { isEntry, importers } = graph.getModuleInfo(each) ?? { isEntry: false, importers: [] };
    if (isEntry) pages.push(basename(dirname(each)));
    for (const importer of importers) seen.add(importer);
  }
  return pages.sort();
}

/** A page, and what draws it as soon as it is read: never in one script with what another page may ask for. */
const isPageItself = (id: string): boolean => /[\\/](?:index\.html|main\.tsx?)$/.test(id);

const MOST_PAGES = 16;

/**
 * One script for all that the same pages begin with: a hundred small files take longer to come in than what is in them. What more pages
 * share is taken first, so that what it needs itself, which at least as many share, is there already.
 */
const FEW_SCRIPTS = {
  groups: Array.from({ length: MOST_PAGES }, (_, at) => ({
    priority: at + 1,
    name: (id: string, graph: Graph) => {
      const pages = isPageItself(id) ? [] : pagesOf(id, graph);
      return pages.length === at + 1 ? pages.join('-') : null;
    },
  })),
};
const PAGES: readonly string[] = ['popup', 'options', 'unlisted-page'];
const isPage = ({ type }: { readonly type: string }): boolean => PAGES.includes(type);

const HTTP = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'public',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [coreAtOnce()],
    // wxt's own logger is mute in what is shipped, and would still be in every script of a page.
    build: { rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } } },
  }),
  hooks: {
    'entrypoints:found': (wxt, infos) => {
      infos.push(...siteScripts(wxt.config.root));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const { rolldownOptions, rollupOptions = rolldownOptions } = config.build ?? {};
      const output = rollupOptions?.output;
      if (entrypoints.every(isPage) && output && !Array.isArray(output)) output.codeSplitting = FEW_SCRIPTS;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Chrome's background cannot start a worker; a page without a face can (offscreen). Firefox's can.
    permissions: [
      'storage',
      'scripting',
      'unlimitedStorage',
      'activeTab',
      'alarms',
      // To flag a customer from any page; it warns of nothing.
      'contextMenus',
      // To sign in with a bookkeeping package in a window of the browser; it warns of nothing, and Firefox does not take it as optional.
      'identity',
      // To leave the name of the extension out of its own requests to hosts that answer none but their own pages; it warns of nothing.
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'chrome' ? ['offscreen' as const] : []),
    ],
    optional_host_permissions: HTTP,
    // Firefox reads what IT set without a schema.
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed-storage.json' } } : {}),
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'teach.html', 'marks.html'],
        matches: HTTP,
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    // Self-hosted CRMs and a loopback team engine speak plain HTTP; Firefox's default policy would upgrade them and fail.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    // In the address bar, followed by a space.
    omnibox: { keyword: 'cs' },
    commands: {
      'sidebar-toggle': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_toggle__' },
      'sidebar-focus': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_focus__' },
      'term-apply': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_command_apply_term__' },
      'flag-customer': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_flag__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'creditside@creditside.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android knows data_collection_permissions two versions later.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});
