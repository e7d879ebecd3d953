import { expect, it } from 'vitest';
import { patternCovers, patternOf } from './permissions';

it.each([
  ['https://crm.example.com/quotes/1?x=1#y', 'https://crm.example.com/*'],
  ['http://127.0.0.1:8010', 'http://127.0.0.1/*'],
  ['https://user:word@crm.example.com', 'https://crm.example.com/*'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/*'],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['chrome://extensions', null],
  ['crm.example.com', null],
  ['', null],
])('the pattern of %s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

it.each([
  ['https://crm.example.com/*', 'https://crm.example.com:8443/x', true],
  ['https://*.example.com/*', 'https://a.b.example.com/', true],
  ['https://*.example.com/*', 'https://example.com/', true],
  ['https://*.example.com/*', 'https://notexample.com/', false],
  ['https://*.example.com/*', 'http://a.example.com/', false],
  ['https://crm.example.com/*', 'https://a.crm.example.com/', false],
  ['https://crm.example.com/*', 'nonsense', false],
  ['<all_urls>', 'https://crm.example.com/', false],
])('%s covers %s: %s', (pattern, address, isCovered) => {
  expect(patternCovers(pattern, address)).toBe(isCovered);
});
