import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** In every page a frame of its own in a closed tree, and nothing else. Named as ours are, so that it is counted as ours are. */
const SCRIPT = `(() => {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('frame.html');
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
})();
`;

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['content-scripts/floor.js'], run_at: 'document_end' }],
    web_accessible_resources: [{ resources: ['frame.html'], matches: ['http://*/*'], use_dynamic_url: true }],
  }),
  'worker.js': '',
  'frame.html': '<!doctype html>',
  'content-scripts/floor.js': SCRIPT,
};

/**
 * Writes an extension that does no more than show a frame of its own: what the browser itself takes of a page's main thread for
 * any panel that the page cannot look into.
 */
export function writeFloorExtension(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'creditside-floor-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
