import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../support/build-extension';

/** What each part may weigh, gzip, in bytes. A page that is enabled pays for core + one site; nobody else pays anything. */
const BUDGETS = {
  perPage: 10_000,
  // With the book: the address bar looks customers up while no page of ours is open, and a worker of Chrome loads nothing later.
  background: 65_000,
  // Both decide: matching, merging, currencies, policy, its rules and checks, and what people recorded run in the page that shows the
  // verdict. The forms to record more come in when they are opened. It also keeps the connection with a team, and says what came by way of it.
  sidebar: 160_000,
  options: 105_000,
  popup: 167_000,
  explain: 70_000,
  desk: 140_000,
  // Every format there is, packed files, the allocation of bank entries, the reading of what people recorded, and of the policy: how
  // everybody stands is worked out here with no page about that could hand it in. What packages call their columns is most of what grows.
  // Nothing is waited for but an import.
  job: 194_000,
  // Every live source there is; run beside whatever a person does.
  pull: 125_000,
};

let folder = '';
const gzip = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const tooBig = (what: string) =>
  `${what} is over its budget: look at what it imports (npx wxt build --analyze), or argue for a new budget here`;

beforeAll(async () => {
  folder = await buildExtension('chrome');
}, 60_000);

/** The scripts that an extension page loads before it can paint: those its HTML names. */
function pageWeight(name: string): number {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] as string);
  return scripts.reduce((sum, script) => sum + gzip(join(folder, script)), 0);
}

describe('bundles stay within budget', () => {
  it('in a page: core and the heaviest site script', () => {
    const sites = readdirSync(folder).filter((name) => /^site-.*\.js$/.test(name));
    expect(sites.length).toBeGreaterThan(1);
    const heaviest = Math.max(...sites.map((name) => gzip(join(folder, name))));
    expect(gzip(join(folder, 'content-scripts/site.js')) + heaviest, tooBig('the content script')).toBeLessThanOrEqual(
      BUDGETS.perPage,
    );
  });

  it.each(['background', 'job', 'pull'] as const)('%s', (name) => {
    expect(gzip(join(folder, `${name}.js`)), tooBig(name)).toBeLessThanOrEqual(BUDGETS[name]);
  });

  it.each(['sidebar', 'options', 'popup', 'explain', 'desk'] as const)('%s', (name) => {
    expect(pageWeight(name), tooBig(name)).toBeLessThanOrEqual(BUDGETS[name]);
  });

  it.each(['job', 'pull'] as const)('%s reads no settings: a worker has none, and is told what it needs', (name) => {
    expect(readFileSync(join(folder, `${name}.js`), 'utf8')).not.toContain('wxt/storage');
  });

  it('asks for no host at install', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources).toHaveLength(1);
  });
});
