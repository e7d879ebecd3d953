import { resolve } from 'node:path';
import { cruise, type IDependency, type IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SCRIPT_PLATFORM, ROOMS, type Room } from '../config/imports';

const root = resolve(import.meta.dirname, '../..');
const isTest = (path: string) => /\.(test|examples)\.tsx?$|^lib\/sites\/.*\/pages\//.test(path);
const roomOf = (path: string): Room | undefined => ROOMS.find((room) => room.pattern.test(path));
const isTypeOnly = (dependency: IDependency) => dependency.dependencyTypes.includes('type-only');
const isPackage = (dependency: IDependency) => dependency.coreModule || dependency.resolved.includes('node_modules');

let modules: IModule[] = [];

beforeAll(async () => {
  const result = await cruise(
    ['lib', 'components', 'entrypoints'],
    { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, baseDir: root },
    {
      alias: { '@': root },
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default'],
    },
  );
  if (typeof result.output === 'string') throw new Error('dependency-cruiser gave text');
  modules = result.output.modules.filter((module) => /^(lib|components|entrypoints)\//.test(module.source));
});

function siteFolder(path: string): string | undefined {
  return /^lib\/sites\/([^/]+)\//.exec(path)?.[1];
}

function complaint(from: string, dependency: IDependency): string | null {
  const room = roomOf(from);
  if (!room) return `${from} is in no room: add a row to tests/config/imports.ts and to ARCHITECTURE.md, or move the file`;
  if (isPackage(dependency)) {
    const allowed = isTypeOnly(dependency) || room.packages.some((pattern) => pattern.test(dependency.module));
    return allowed
      ? null
      : `${from} imports the package ${dependency.module}: room "${room.room}" may not; move the code to a room that may`;
  }
  const target = roomOf(dependency.resolved);
  if (!target || /^(public|assets)\//.test(dependency.resolved) || /\.(css|json|svg)$/.test(dependency.resolved)) return null;
  if (
    /^(content-script|taught-scripts|list-marks)$/.test(room.room) &&
    target.room === 'platform' &&
    CONTENT_SCRIPT_PLATFORM.test(dependency.resolved)
  )
    return null;
  if (room.room === 'site-adapter' && target.room === 'site-adapter' && siteFolder(from) !== siteFolder(dependency.resolved))
    return `${from} imports another site (${dependency.resolved}): share it through lib/sites/families`;
  if (target.room === room.room || room.may.includes(target.room)) return null;
  if (isTypeOnly(dependency) && room.types?.includes(target.room)) return null;
  return `${from} (${room.room}) may not import ${dependency.resolved} (${target.room}): see "The rooms" in ARCHITECTURE.md; move the code down, or hand it in as an argument`;
}

describe('who may import whom', () => {
  it('follows the table of rooms', () => {
    const product = modules.filter((module) => !isTest(module.source));
    expect(product.length).toBeGreaterThan(20);
    const complaints = product.flatMap((module) => module.dependencies.map((dependency) => complaint(module.source, dependency)));
    expect(complaints.filter(Boolean)).toEqual([]);
  });

  it('would notice a policy rule that reads the store', () => {
    const planted = {
      module: '@/lib/store/x',
      resolved: 'lib/store/x.ts',
      dependencyTypes: ['local'],
      coreModule: false,
    } as unknown as IDependency;
    expect(complaint('lib/policy/assess.ts', planted)).toContain('may not import');
    expect(complaint('lib/elsewhere/x.ts', planted)).toContain('is in no room');
  });

  it('has no cycles', () => {
    const cycles = modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.circular)
        .map((dependency) => `${module.source} → ${dependency.resolved}: break the cycle`),
    );
    expect(cycles).toEqual([]);
  });

  it('resolves every import, and climbs at most one folder', () => {
    const bad = modules.flatMap((module) =>
      module.dependencies
        .filter(
          (dependency) =>
            dependency.module.includes('../../') ||
            (dependency.couldNotResolve && !/^(#imports|wxt\/|virtual:)/.test(dependency.module)),
        )
        .map((dependency) => `${module.source}: ${dependency.module} (write @/lib/… instead of ../../, or fix the path)`),
    );
    expect(bad).toEqual([]);
  });

  it('lets one file alone read the sender of a message', async () => {
    const { readFileSync } = await import('node:fs');
    const readers = modules
      .map((module) => module.source)
      .filter((path) => /\.tsx?$/.test(path) && !isTest(path) && path !== 'lib/platform/sender.ts')
      .filter((path) => /\bsender\.(id|origin|tab|frameId|url|documentId)\b/.test(readFileSync(resolve(root, path), 'utf8')));
    expect(readers, 'only lib/platform/sender.ts reads sender.*: ask it for the class instead').toEqual([]);
  });
});
