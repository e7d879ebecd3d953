import { expect, it } from 'vitest';
import { patternOf } from './permissions';

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
