import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENT, recorded, STOP } from '@/lib/ledger/ledger.examples';
import { lineOf } from '@/lib/ledger/lines';
import { ledgerCommand } from './ledger-command';

const LINES = recorded(STOP, COMMENT, COMMENT).map(lineOf);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const verify = async (lines: readonly string[]) => {
  const file = join(folder, 'copy.jsonl');
  writeFileSync(file, lines.join(''));
  const { exitCode, out } = await ledgerCommand(['verify', file]);
  return [exitCode, out.replaceAll(folder, '')];
};

describe('npm run ledger -- verify', () => {
  it('says that a copy is whole', async () => {
    expect(await verify(LINES)).toEqual([0, '/copy.jsonl: 3 events of 1 browsers, all as recorded.']);
  });

  it.each([
    ['a changed byte', LINES.map((line) => line.replace('since May', 'since Mai')), 'was changed'],
    ['a missing event', LINES.filter((_, at) => at !== 1), 'does not follow'],
    ['two that changed places', [LINES[1], LINES[0], LINES[2]].map(String), 'stands before an earlier one'],
    ['a line that is no event', [...LINES, '{"id":1}\n'], 'line 4 is no event'],
  ])('finds %s', async (_, lines, said) => {
    const [exitCode, out] = await verify(lines);
    expect(exitCode).toBe(1);
    expect(out).toContain(said);
    expect(out).not.toContain('owner');
  });

  it('tells how it is called', async () => {
    expect((await ledgerCommand([])).exitCode).toBe(2);
    expect((await ledgerCommand(['--help'])).exitCode).toBe(0);
    expect((await ledgerCommand(['verify', join(folder, 'none.jsonl')])).exitCode).toBe(1);
  });
});
