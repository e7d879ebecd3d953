/**
 * Who may import whom (ARCHITECTURE.md, "The rooms"). One row per room: a file belongs to the first room whose pattern it matches.
 * `may` names rooms; a room may always import itself, unless `notSelf` is set. `types` names rooms of which only types may be imported.
 * `packages` names what may be imported from node_modules at run time.
 */
export interface Room {
  readonly room: string;
  readonly pattern: RegExp;
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly notSelf?: boolean;
  readonly packages: readonly RegExp[];
}

const PREACT = /^(preact|@preact\/signals)(\/|$)/;
const ZOD = /^zod\/mini$/;
const WXT = /^wxt\//;
const ALL_LIB = [
  'domain',
  'policy',
  'matching',
  'sources',
  'ledger',
  'ledger-nats',
  'store',
  'words',
  'platform',
  'site-registry',
];

export const ROOMS: readonly Room[] = [
  { room: 'domain-schema', pattern: /^lib\/domain\/.*\.schema\.ts$/, may: ['domain'], packages: [ZOD] },
  { room: 'domain', pattern: /^lib\/domain\//, may: [], packages: [] },
  { room: 'policy', pattern: /^lib\/policy\//, may: ['domain', 'domain-schema'], packages: [] },
  { room: 'matching', pattern: /^lib\/matching\//, may: ['domain'], packages: [] },
  {
    room: 'site-registry',
    pattern: /^lib\/sites\/registry\.ts$/,
    may: ['site-entry'],
    types: ['site-kit', 'domain'],
    packages: [],
  },
  { room: 'site-entry', pattern: /^lib\/sites\/[^/]+\/entry\.ts$/, may: [], types: ['site-kit', 'domain'], packages: [] },
  { room: 'site-kit', pattern: /^lib\/sites\/[^/]+\.ts$/, may: [], types: ['domain'], packages: [] },
  { room: 'site-family', pattern: /^lib\/sites\/families\//, may: ['site-kit'], types: ['domain'], packages: [] },
  // Runs on the user's click alone, and finds identifiers in running text: that takes their check digits.
  { room: 'site-generic', pattern: /^lib\/sites\/generic\//, may: ['site-kit', 'site-family', 'domain'], packages: [] },
  // What people taught of pages: data, read in the page, and derived there from what they point at.
  { room: 'site-taught', pattern: /^lib\/sites\/taught\//, may: ['site-kit', 'site-family'], types: ['domain'], packages: [] },
  // One site never knows another: each folder is a room of its own, see `sameFolderOnly` in imports.test.ts.
  { room: 'site-adapter', pattern: /^lib\/sites\/[^/]+\//, may: ['site-kit', 'site-family'], types: ['domain'], packages: [] },
  { room: 'source-kit', pattern: /^lib\/sources\/[^/]+\.ts$/, may: ['domain', 'domain-schema', 'sources'], packages: [ZOD] },
  {
    room: 'sources',
    pattern: /^lib\/sources\//,
    may: ['domain', 'domain-schema', 'source-kit'],
    packages: [ZOD],
  },
  // The one place that knows which engine a team shares by.
  {
    room: 'ledger-nats',
    pattern: /^lib\/ledger\/sync\/nats\//,
    may: ['domain', 'ledger'],
    packages: [/^@nats-io\/(nats-core|jetstream)(\/|$)/],
  },
  { room: 'ledger', pattern: /^lib\/ledger\//, may: ['domain', 'domain-schema'], packages: [ZOD, /^@noble\/hashes(\/|$)/] },
  { room: 'store', pattern: /^lib\/store\//, may: ['domain', 'domain-schema'], types: ['ledger'], packages: [/^dexie$/] },
  { room: 'words', pattern: /^lib\/words\//, may: ['domain'], packages: [] },
  { room: 'platform', pattern: /^lib\/platform\//, may: [], types: ['domain'], packages: [WXT, ZOD, /^oauth4webapi$/] },
  { room: 'app', pattern: /^lib\/app\//, may: [...ALL_LIB, 'domain-schema', 'source-kit'], types: ['site-kit'], packages: [] },
  {
    room: 'cli',
    pattern: /^lib\/cli\//,
    may: ['domain', 'domain-schema', 'policy', 'matching', 'sources', 'ledger', 'source-kit', 'app'],
    // The cruiser names Node's own modules without their `node:`.
    packages: [/^(fs|path)(\/|$)/],
  },
  { room: 'components', pattern: /^components\//, may: ['domain', 'words'], types: ['policy'], packages: [PREACT] },
  {
    room: 'background',
    pattern: /^entrypoints\/(background|job|pull|offscreen)\//,
    may: ['app', 'platform', 'words', 'source-kit', 'site-registry'],
    types: ['domain'],
    packages: [WXT],
  },
  {
    room: 'content-script',
    pattern: /^entrypoints\/site\.content\//,
    may: ['site-kit'],
    types: ['domain'],
    packages: [WXT],
  },
  {
    room: 'taught-scripts',
    pattern: /^entrypoints\/(site-taught|page-teacher)\//,
    may: ['content-script', 'site-taught', 'site-kit'],
    types: ['domain'],
    packages: [WXT],
  },
  {
    room: 'list-marks',
    pattern: /^entrypoints\/list-marks\//,
    may: ['content-script', 'site-kit'],
    types: ['domain'],
    packages: [WXT],
  },
  { room: 'page-report', pattern: /^entrypoints\/page-report\//, may: ['content-script', 'site-adapter'], packages: [WXT] },
  { room: 'term-filler', pattern: /^entrypoints\/term-filler\//, may: ['content-script'], packages: [WXT] },
  {
    room: 'page-reader',
    pattern: /^entrypoints\/page-reader\//,
    may: ['site-generic'],
    packages: [WXT],
  },
  {
    room: 'pages',
    pattern: /^entrypoints\/(sidebar|popup|options|explain|desk|teach|marks)\//,
    may: ['components', 'app', 'platform', 'domain', 'words', 'site-registry'],
    types: ['site-kit'],
    packages: [PREACT, WXT],
  },
];

/** The client half of the messages: all that a content script may import of lib/platform. */
export const CONTENT_SCRIPT_PLATFORM =
  /^lib\/platform\/(browser|content|i18n|marks-content|marks-protocol|protocol|teach-content|teach-protocol)\.ts$/;
