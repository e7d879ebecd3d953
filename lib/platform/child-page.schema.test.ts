import { describe, expect, it } from 'vitest';
import type { ChildPage } from './protocol';
import { parseMessage } from './protocol.schema';

const page: ChildPage = {
  site: 'plain',
  sightings: [{ kind: 'quote', name: 'Jansen B.V.', document: { totalText: '€ 10', tax: 'included' }, evidence: { name: 'b' } }],
  canFillTerm: true,
  seenAt: 12.5,
};
const isHeard = (told: unknown) => parseMessage({ name: 'child.tell', payload: { page: told } }).ok;

describe('what a frame of a page may tell', () => {
  it('is a page, or that there is none any more', () => {
    expect(isHeard(page)).toBe(true);
    expect(isHeard(null)).toBe(true);
  });

  it.each([
    ['a site of no name', { ...page, site: '../x' }],
    ['a field that no sighting has', { ...page, sightings: [{ ...page.sightings[0], balance: '1' }] }],
    ['a text that no page shows', { ...page, sightings: [{ ...page.sightings[0], name: 'x'.repeat(201) }] }],
    ['more sightings than a page has', { ...page, sightings: Array.from({ length: 6 }, () => page.sightings[0]) }],
    ['nothing at all', undefined],
  ])('is not %s', (_, told) => {
    expect(isHeard(told)).toBe(false);
  });

  it('has a term of days filled in, in the page or a frame', () => {
    const isAsked = (frameId: unknown, days: unknown) =>
      parseMessage({ name: 'term.fill', payload: { frameId, term: { days } } }).ok;
    expect(isAsked(3, 14)).toBe(true);
    expect(isAsked(0, 14)).toBe(true);
    expect(isAsked(-1, 14)).toBe(false);
    expect(isAsked(3, 14.5)).toBe(false);
    expect(isAsked(3, '14')).toBe(false);
  });
});
