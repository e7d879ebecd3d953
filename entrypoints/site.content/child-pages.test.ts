import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import { ChildPages, tellsOf } from './child-pages';

const customer: Sighting = { kind: 'debtor', name: 'Jansen B.V.', evidence: {} };
const quote: Sighting = { kind: 'quote', name: 'Jansen B.V.', document: { tax: 'unknown' }, evidence: {} };
const page = (...sightings: Sighting[]) => ({ site: 'plain', sightings, canFillTerm: false, seenAt: 1 });

describe('what the frames of a page told', () => {
  it('is nothing before any did', () => {
    expect(new ChildPages().best()).toBeNull();
  });

  it('puts a document before a customer, whichever came last', () => {
    const children = new ChildPages();
    children.told(3, page(quote));
    children.told(5, page(customer));
    expect(children.best()?.frameId).toBe(3);
  });

  it('puts the newest of equals in front', () => {
    const children = new ChildPages();
    children.told(3, page(customer));
    children.told(5, page(customer));
    expect(children.best()?.frameId).toBe(5);
    children.told(3, page(customer));
    expect(children.best()?.frameId).toBe(3);
  });

  it('forgets a frame that went away, and takes no frame that holds nothing', () => {
    const children = new ChildPages();
    children.told(3, page(quote));
    children.told(4, page());
    children.told(3, null);
    expect(children.best()).toBeNull();
  });

  it('weighs what a page tells', () => {
    expect([page(), page(customer), page(customer, quote)].map(tellsOf)).toEqual([0, 1, 2]);
  });
});
