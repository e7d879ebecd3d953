import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTryton, type TrytonHost } from '@/tests/hosts/tryton/start-tryton';

interface Party {
  readonly code: string;
  readonly receivable: { readonly decimal: string };
  readonly credit_limit_amount: { readonly decimal: string } | null;
}

let tryton: TrytonHost;

beforeAll(async () => {
  tryton = await startTryton();
});
afterAll(() => tryton?.stop());

async function call<T>(method: string, params: readonly unknown[], authorization?: string): Promise<T> {
  const response = await fetch(`${tryton.url}/${tryton.database}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(authorization ? { Authorization: authorization } : {}) },
    body: JSON.stringify({ id: 1, method, params }),
  });
  return ((await response.json()) as { result: T }).result;
}

async function readParties(): Promise<Party[]> {
  const { login, password, language } = tryton.users.sales;
  const [userId, session] = await call<[number, string]>('common.db.login', [login, { password }, language]);
  const authorization = `Session ${Buffer.from(`${login}:${userId}:${session}`).toString('base64')}`;
  // Without the user's company Tryton answers null for what belongs to a company.
  const context = await call<object>('model.res.user.get_preferences', [true, {}], authorization);
  const fields = ['code', 'receivable', 'credit_limit_amount'];
  return call('model.party.party.search_read', [[['code', 'like', 'K%']], 0, null, null, fields, context], authorization);
}

/** Rows of the book by debtor number; its cells hold no commas. */
function readBook(): Map<string, Record<string, string>[]> {
  const [head = '', ...lines] = readFileSync(tryton.bookFile, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index], cell])));
  return Map.groupBy(rows, (row) => row.debtor_number ?? '');
}

describe('the book of the Tryton host', () => {
  it('holds for every customer what Tryton itself says is receivable, and its limit', async () => {
    const book = readBook();
    const parties = await readParties();
    expect(parties.length).toBeGreaterThan(12);
    for (const { code, receivable, credit_limit_amount } of parties) {
      const rows = (book.get(code) ?? []).filter(({ kind }) => kind !== 'order');
      const open = rows.reduce((sum, row) => sum + Number(row.open), 0);
      expect([code, open.toFixed(2)]).toEqual([code, Number(receivable.decimal).toFixed(2)]);
      expect([code, rows[0]?.credit_limit]).toEqual([
        code,
        credit_limit_amount ? Number(credit_limit_amount.decimal).toFixed(2) : '',
      ]);
    }
  });
});
