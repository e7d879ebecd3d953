import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refusalOf } from '@/tests/support/books/pull';
import { callJsonRpc } from './call-json-rpc';

const calling = (service: 'common' | 'object', name: string) => {
  const answer = { status: 200, headers: new Headers(), text: '', json: () => ({ error: { data: { name } } }) };
  const context = { settings: { origin: 'https://odoo.example/odoo/action-1' }, http: { request: async () => answer } };
  return refusalOf(callJsonRpc(context as unknown as LiveContext, service, 'execute_kw', [], z.unknown()));
};

describe('a failure of JSON-RPC, which comes with status 200', () => {
  it.each([
    ['object', 'odoo.exceptions.AccessDenied', 'unauthorised'],
    ['object', 'odoo.exceptions.AccessError', 'forbidden'],
    // Of a model that is not installed.
    ['object', 'odoo.exceptions.UserError', 'forbidden'],
    ['object', 'builtins.ValueError', 'server-error'],
    ['object', 'psycopg2.OperationalError', 'server-error'],
    // Of a database that is not there.
    ['common', 'psycopg2.OperationalError', 'unauthorised'],
  ] as const)('of %s, named %s, is %s', async (service, name, kind) => {
    expect(await calling(service, name)).toMatchObject({ kind, fields: { host: 'odoo.example' } });
  });
});
