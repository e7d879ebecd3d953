import { describe, expect, it } from 'vitest';
import { deskPlace } from './desk-place';

describe('the address of the desk', () => {
  it.each([
    ['', { is: 'home' }],
    ['#', { is: 'home' }],
    ['#debtor/3f2a-9', { is: 'debtor', debtor: '3f2a-9', part: null }],
    ['#debtor/3f2a-9/disputes', { is: 'debtor', debtor: '3f2a-9', part: 'disputes' }],
    ['#debtor/3f2a-9/nonsense', { is: 'debtor', debtor: '3f2a-9', part: null }],
    ['#debtor/<script>', { is: 'page', page: 'debtor' }],
    ['#ledger', { is: 'page', page: 'ledger' }],
    ['#flag/3f2a-9', { is: 'page', page: 'flag', id: '3f2a-9' }],
    ['#flag/a name', { is: 'page', page: 'flag' }],
  ])('%s', (hash, place) => {
    expect(deskPlace(hash)).toEqual(place);
  });
});
