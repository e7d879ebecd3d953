import { describe, expect, it } from 'vitest';
import { customerOfBookmark } from './bookmark';

describe('the bookmark of Business Central', () => {
  it.each([
    ['19;EgAAAAJ7BTEAMAAwADAAMA==', '10000'],
    ['27_EgAAAAJ7BTEAMAAwADAAMA==', '10000'],
    [`29;${btoa('\x12\0\0\0\x02{\x06D\0-\x008\x007\x007\0\xe9')}`, 'D-877é'],
  ])('tells the number of the customer in %s', (bookmark, number) => {
    expect(customerOfBookmark(bookmark)).toBe(number);
  });

  it.each([
    ['a vendor', `19;${btoa('\x17\0\0\0\x02{\x051\x000\x000\x000\x000')}`],
    ['a key that is cut off', `19;${btoa('\x12\0\0\0\x02{\x091\x000\x000\x000\x000')}`],
    ['a key that is too long', `19;${btoa(`\x12\0\0\0\x02{\x7f${'1\0'.repeat(60)}`)}`],
    ['no base64', '19;EgAAAAJ7BTEAMAAwADAAM'],
    ['no bookmark', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('tells nothing of %s', (_, bookmark) => {
    expect(customerOfBookmark(bookmark)).toBeNull();
  });
});
