import { describe, expect, it } from 'vitest';
import { parseMessage } from './protocol.schema';

const nonce = '0123456789abcdef0123456789abcdef';

describe('parseMessage', () => {
  it.each([
    [{ name: 'frame.announce', payload: { nonce } }],
    [{ name: 'verdict.show', payload: { verdict: null } }],
    [{ name: 'verdict.show', payload: { verdict: 'refer' } }],
    [{ name: 'page.open', payload: { page: 'book' } }],
    [{ name: 'page.open', payload: { page: 'link', hash: 'debtor=abc-1' } }],
  ])('takes %j', (message) => {
    expect(parseMessage(message)).toEqual({ ok: true, message });
  });

  it.each([
    ['a short nonce', { name: 'frame.announce', payload: { nonce: 'abc' } }, 'frame.announce'],
    ['a field too many', { name: 'frame.announce', payload: { nonce, tab: 1 } }, 'frame.announce'],
    ['an amount beside the verdict', { name: 'verdict.show', payload: { verdict: 'accept', amount: 1 } }, 'verdict.show'],
    ['a script as hash', { name: 'page.open', payload: { page: 'options', hash: '"><script>' } }, 'page.open'],
    ['no payload', { name: 'sites.refresh' }, null],
    ['an unknown name', { name: 'book.read', payload: {} }, null],
    ['a name every object has', { name: 'constructor', payload: {} }, null],
    ['a string', 'frame.announce', null],
    ['nothing', undefined, null],
  ])('refuses %s', (_, message, name) => {
    expect(parseMessage(message)).toEqual({ ok: false, name });
  });
});
