import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './files';

const isTest = (path: string) => /\.(test|examples)\.tsx?$/.test(path);
const product = [
  ...filesBelow('lib', /\.tsx?$/),
  ...filesBelow('components', /\.tsx?$/),
  ...filesBelow('entrypoints', /\.tsx?$/),
].filter((path) => !isTest(path) && !path.includes('/pages/'));

/** Soft limits of CONTRIBUTING.md, in lines. */
const LIMITS: readonly [RegExp, number][] = [
  [/^lib\/sites\/[^/]+\/adapter\.ts$/, 80],
  [/^lib\/policy\/rules\/(?!registry)/, 60],
  [/^lib\/app\//, 80],
  [/^components\//, 120],
  [/./, 250],
];

describe('files', () => {
  it('stay short', () => {
    const long = product.flatMap((path) => {
      const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? 250;
      const lines = read(path).split('\n').length - 1;
      return lines > limit ? [`${path}: ${lines} lines, ${limit} at most; split it by what it does`] : [];
    });
    expect(long).toEqual([]);
  });

  it('have kebab-case names that say what they are', () => {
    const bad = product.filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      return (
        !path.startsWith('components/') &&
        (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) || /(^|-)(util|utils|helper|helpers|manager)\b/.test(name))
      );
    });
    expect(bad, 'rename to kebab-case, after the thing and not "utils"').toEqual([]);
  });

  it('have no default export outside the entry points', () => {
    const bad = product.filter((path) => !path.startsWith('entrypoints/') && /^export default/m.test(read(path)));
    expect(bad, 'export it by name').toEqual([]);
  });

  it('keep tests out of the top of entrypoints, where they would be built as scripts', () => {
    expect(filesBelow('entrypoints', /^entrypoints\/[^/]+\.test\.tsx?$/)).toEqual([]);
  });

  it('style the page itself for one page alone: what opens later brings the looks of other pages along', () => {
    const sheets = [...filesBelow('components', /\.css$/), ...filesBelow('entrypoints', /\.css$/)];
    const bad = sheets.filter((path) => !path.startsWith('components/ui/') && /^\s*(?:html|body|#app|:root)\b/m.test(read(path)));
    expect(bad, 'write .in-<page> body: each index.html has that class').toEqual([]);
  });

  it('date every TODO, and let none expire', () => {
    const today = new Date().toISOString().slice(0, 10);
    const bad = product.flatMap((path) =>
      [...read(path).matchAll(/\bTODO\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g)]
        .filter((hit) => !hit[1] || hit[1] < today)
        .map((hit) => `${path}: ${hit[0]}`),
    );
    expect(bad, 'write TODO [yyyy-mm-dd] with a day that is still to come').toEqual([]);
  });

  it('lists every adapter, source and rule in its registry', () => {
    const missing: string[] = [];
    const sites = read('lib/sites/registry.ts');
    for (const path of filesBelow('lib/sites', /\/adapter\.ts$/)) {
      const id = path.split('/')[2] as string;
      if (!sites.includes(`'./${id}/entry'`)) missing.push(`${path}: write ${id}/entry.ts and list it in lib/sites/registry.ts`);
    }
    const sources = read('lib/sources/registry.ts');
    for (const path of filesBelow('lib/sources/files', /^lib\/sources\/files\/[^/]+\/[^/]+-source\.ts$/)) {
      const format = path.split('/')[3] as string;
      if (!sources.includes(`/${format}/`)) missing.push(`lib/sources/files/${format}: add it to lib/sources/registry.ts`);
    }
    const rules = read('lib/policy/rules/registry.ts');
    for (const path of filesBelow('lib/policy/rules', /\.ts$/).filter(
      (file) => !isTest(file) && !file.endsWith('/registry.ts'),
    )) {
      const name = path.split('/').at(-1)?.replace('.ts', '');
      if (!rules.includes(`./${name}'`)) missing.push(`${path}: add it to lib/policy/rules/registry.ts`);
    }
    expect([...new Set(missing)]).toEqual([]);
  });

  it('has a route and a schema for every message', () => {
    const names = [...read('lib/platform/protocol.ts').matchAll(/^ {2}'([a-z]+\.[a-z-]+)': \{/gm)].map(
      (match) => match[1] as string,
    );
    expect(names.length).toBeGreaterThan(3);
    const lacking = names.flatMap((name) => [
      ...(read('lib/platform/protocol.schema.ts').includes(`'${name}'`)
        ? []
        : [`${name}: add its schema to lib/platform/protocol.schema.ts`]),
      ...(read('entrypoints/background/routes.ts').includes(`'${name}'`)
        ? []
        : [`${name}: add its route to entrypoints/background/routes.ts`]),
    ]);
    expect(lacking).toEqual([]);
  });
});

/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label']);
const hasWords = (text: string) => /\p{L}{2,}/u.test(text);

function bareSentences(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      hasWords(node.initializer.text)
    )
      found.push(node.initializer.text);
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteral(node.expression) &&
      !ts.isJsxAttribute(node.parent) &&
      hasWords(node.expression.text)
    )
      found.push(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => `${path}: "${text}" → put it in public/_locales and use t()`);
}

describe('words on screen', () => {
  it('all come from _locales', () => {
    const screens = [...filesBelow('components', /\.tsx$/), ...filesBelow('entrypoints', /\.tsx$/)].filter(
      (path) => !isTest(path),
    );
    expect(screens.length).toBeGreaterThan(5);
    expect(screens.flatMap(bareSentences)).toEqual([]);
  });
});
