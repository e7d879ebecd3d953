import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';

/** `npm run new:site -- ID LABEL PATTERN`: the folder of a new host application, with a test that fails until it reads. */
const [id = '', label = '', ...patterns] = process.argv.slice(2);

const ADAPTER = `import type { SiteId } from '@/lib/domain/ids';
import { defineSite, type Selectors } from '../contract';
import { readFields } from '../dom';

// First layout, ${new Date().toISOString().slice(0, 7)}. Newest first when the host changes it.
const DEBTOR = { name: ['[data-test-id="account-name"]'] } satisfies Record<string, Selectors>;

export const adapter = defineSite({
  id: '${id}' as SiteId,
  readyWhen: DEBTOR.name,
  detect: ({ url }) => (/^\\/accounts\\/[^/]+$/.test(url.pathname) ? 'debtor' : 'none'),
  read: ({ document, url }) => {
    const hostRecordId = url.pathname.split('/')[2];
    const { text, evidence } = readFields(document, DEBTOR);
    return hostRecordId && text.name ? [{ kind: 'debtor', hostRecordId, hostDebtorId: hostRecordId, ...text, evidence }] : [];
  },
});
`;

const TEST = `// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapter } from './adapter';

function page(file: string, address: string) {
  const html = readFileSync(resolve(import.meta.dirname, 'pages', file), 'utf8');
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(address) };
}

describe('${label}', () => {
  it('reads the customer of an account page', () => {
    const account = page('account.html', 'https://host.example/accounts/1');
    expect(adapter.detect(account)).toBe('debtor');
    expect(adapter.read(account)).toMatchObject([{ kind: 'debtor', name: 'Voorbeeld Techniek B.V.' }]);
  });

  it('claims nothing of a page that only looks like one', () => {
    expect(adapter.read(page('look-alike.html', 'https://host.example/reports/1'))).toEqual([]);
  });
});
`;

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!/^[a-z][a-z0-9-]+$/.test(id) || label === '' || patterns.length === 0)
  refuse('Usage: npm run new:site -- acme "Acme CRM" "https://*.acme.example/*"');
const folder = path.join(ROOT, 'lib/sites', id);
if (existsSync(folder)) refuse(`lib/sites/${id} is there already.`);

mkdirSync(path.join(folder, 'pages'), { recursive: true });
writeFileSync(path.join(folder, 'adapter.ts'), ADAPTER);
writeFileSync(path.join(folder, 'adapter.test.ts'), TEST);
for (const name of ['account.html', 'look-alike.html'])
  writeFileSync(
    path.join(folder, 'pages', name),
    '<!doctype html><title>Save the page here: markup only, invented names and numbers</title>\n',
  );

const registry = path.join(ROOT, 'lib/sites/registry.ts');
const entry = `  {
    id: '${id}' as SiteId,
    label: ${JSON.stringify(label).replaceAll('"', "'")},
    matches: [${patterns.map((pattern) => `'${pattern}'`).join(', ')}],
    layout: 'overlay',
    triedOn: null,
  },
];
`;
writeFileSync(registry, readFileSync(registry, 'utf8').replace(/\];\s*$/, entry));
console.log(
  `lib/sites/${id} is there. Save two pages into its pages/ folder, then: npx vitest run --config tests/config/vitest.config.ts lib/sites/${id}`,
);
