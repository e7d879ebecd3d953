import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';

/** `npm run new:site -- ID LABEL PATTERN`: the folder of a new host application, which the contract suite refuses until it reads. */
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

const ENTRY = `import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: '${id}' as SiteId,
  label: ${JSON.stringify(label).replaceAll('"', "'")},
  matches: [${patterns.map((pattern) => `'${pattern}'`).join(', ')}],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled' },
};
`;

const CUSTOMER = { kind: 'debtor', hostRecordId: '1', hostDebtorId: '1', name: 'Voorbeeld Techniek B.V.' };
const SEEN = [{ ...CUSTOMER, evidence: { name: '[data-test-id="account-name"]' } }];
const ACCOUNT = { url: 'https://host.example/accounts/1', role: 'record', kind: 'debtor', sightings: SEEN };
/** What is expected of each page, by its name; the pages themselves are the newcomer's to save. */
const PAGES = {
  'account-en': ACCOUNT,
  'account-nl': { ...ACCOUNT, sameAs: 'account-en' },
  'look-alike': { url: 'https://host.example/reports/1', role: 'look-alike', kind: 'none', sightings: [] },
};

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
writeFileSync(path.join(folder, 'entry.ts'), ENTRY);
for (const [name, expected] of Object.entries(PAGES)) {
  const empty = '<!doctype html><title>Save the page here: markup only, invented names and numbers</title>\n';
  writeFileSync(path.join(folder, 'pages', `${name}.html`), empty);
  writeFileSync(path.join(folder, 'pages', `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`);
}

const constant = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const registry = path.join(ROOT, 'lib/sites/registry.ts');
const listed = readFileSync(registry, 'utf8')
  .replace(/(?=import \{ entry as tryton)/, `import { entry as ${constant} } from './${id}/entry';\n`)
  .replace(/, demo\];/, `, ${constant}, demo];`);
writeFileSync(registry, listed);
console.log(
  `lib/sites/${id} is there. Save three pages into its pages/ folder, then: npx vitest run --config tests/config/vitest.config.ts tests/contract/sites`,
);
