import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../local-date';
import { buildEml, type Mail } from './build-eml';
import { mailAddress } from './mail-address';
import { mailtoLink } from './mailto-link';

const MAIL: Mail = {
  from: { name: 'Groothandel Noord B.V.', email: 'debiteuren@noord.example' },
  to: { name: 'Zoë Müller', email: 'zoe@voorbeeld.example' },
  subject: 'Herinnering: factuur F-1002',
  body: 'Beste Zoë,\n\nEr staat nog € 3.600,00 open.\n',
  at: instant('2026-11-22T10:00:00Z'),
};

function eml(more: Partial<Mail> = {}): string {
  const made = buildEml({ ...MAIL, ...more });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const utf8 = (base64: string): string => new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));

/** What a mail program would read: headers unfolded and decoded, and the text. */
function read(text: string): { headers: readonly [string, string][]; body: string } {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const headers = head.replace(/\r\n /g, ' ').split('\r\n');
  const decoded = (value: string) =>
    value.replace(/\?= =\?/g, '?==?').replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => utf8(word));
  return {
    headers: headers.map((line) => [line.slice(0, line.indexOf(':')), decoded(line.slice(line.indexOf(':') + 2))]),
    body: utf8(rest.join('').replace(/\r\n/g, '')),
  };
}

describe('a message for a mail program', () => {
  it('is a draft with addresses, subject, date and text', () => {
    const { headers, body } = read(eml());
    expect(Object.fromEntries(headers)).toEqual({
      'X-Unsent': '1',
      Date: 'Sun, 22 Nov 2026 10:00:00 +0000',
      From: '"Groothandel Noord B.V." <debiteuren@noord.example>',
      To: 'Zoë Müller <zoe@voorbeeld.example>',
      Subject: 'Herinnering: factuur F-1002',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'base64',
    });
    expect(body).toBe(MAIL.body.replaceAll('\n', '\r\n'));
  });

  it('is ASCII in short lines that end as the standard says, whatever is in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, (subject, name, body) => {
        const made = eml({ subject, body, to: { name, email: 'a@b.example' } });
        expect(made).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of made.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
        // No value adds a header or moves the text.
        const { headers, body: sent } = read(made);
        expect(headers.map(([header]) => header)).toEqual(read(eml()).headers.map(([header]) => header));
        expect(sent).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['x\r\nBcc: spy@evil.example', 'x\nBcc: spy@evil.example', 'x\u2028Bcc: spy@evil.example', '=?UTF-8?B?eA==?='])(
    'takes %j for words',
    (subject) => {
      const { headers } = read(eml({ subject }));
      expect(headers.some(([name]) => name === 'Bcc')).toBe(false);
      expect(headers.find(([name]) => name === 'Subject')?.[1]).toBe(subject.replace(/[\r\n\u2028]+/, ' '));
    },
  );

  it('refuses what is no address, and does without one', () => {
    const to = { name: 'X', email: 'a@b.example>\r\nBcc: c@d.example' };
    expect(buildEml({ ...MAIL, to })).toEqual({ ok: false, error: 'to' });
    expect(buildEml({ ...MAIL, from: { name: '', email: 'nobody' } })).toEqual({ ok: false, error: 'from' });
    expect(eml({ from: null, to: null })).not.toMatch(/From|To:/);
  });
});

describe('an address', () => {
  it.each(['a@b.example', 'Jan.de-Vries+x@mail.voorbeeld.nl', ' a@b.example '])('%j', (text) => {
    expect(mailAddress(text)).toBe(text.trim());
  });
  it.each([
    'a@b',
    'a b@c.nl',
    'a@b.nl,c@d.nl',
    '<a@b.nl>',
    'a@@b.nl',
    '"a"@b.nl',
    'é@b.nl',
    'a@b.nl\nX: y',
    `${'a'.repeat(255)}@b.nl`,
  ])('not %j', (text) => {
    expect(mailAddress(text)).toBeNull();
  });
});

describe('a link to the mail program', () => {
  const asked = { to: 'a+b@c.example', subject: 'R & D?', body: 'Één\nregel & meer', instead: 'Plak hier de tekst.' };
  it('carries the text', () => {
    const { href, isShortened } = mailtoLink(asked);
    expect(href).toBe('mailto:a%2Bb@c.example?subject=R%20%26%20D%3F&body=%C3%89%C3%A9n%0D%0Aregel%20%26%20meer');
    expect(isShortened).toBe(false);
  });
  it('never hands on half a letter: what is too long is pasted', () => {
    const { href, isShortened } = mailtoLink({ ...asked, body: 'é'.repeat(400) });
    expect([isShortened, href.length < 1800, decodeURIComponent(href).endsWith(asked.instead)]).toEqual([true, true, true]);
    expect(mailtoLink({ ...asked, subject: '€'.repeat(900) }).href.length).toBeLessThanOrEqual(1800);
  });
  it('cannot be given other receivers', () => {
    expect(mailtoLink({ ...asked, to: 'a@b.nl?bcc=c@d.nl' }).href).toMatch(/^mailto:\?subject/);
    expect(mailtoLink({ ...asked, subject: 'x&bcc=c@d.nl', body: '\ud800' }).href).not.toContain('&bcc');
  });
});
