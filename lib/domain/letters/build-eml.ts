import type { Instant } from '../local-date';
import { fail, ok, type Result } from '../result';
import { base64 } from './base64';
import { encodeHeader, encodeName } from './encode-header';
import { mailAddress } from './mail-address';

export interface Mail {
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly to: { readonly name: string; readonly email: string } | null;
  readonly subject: string;
  readonly body: string;
  readonly at: Instant;
}

const LINE = /.{1,76}/g;
const CRLF = '\r\n';

/** `Sun, 22 Nov 2026 10:00:00 +0000`: what JavaScript writes, with the zone as a number (RFC 5322, 3.3). */
const headerDate = (at: Instant): string => new Date(at).toUTCString().replace('GMT', '+0000');

function mailbox({ name, email }: { readonly name: string; readonly email: string }): string | null {
  const address = mailAddress(email);
  if (address === null) return null;
  return name.trim() === '' ? address : `${encodeName(name)}${CRLF} <${address}>`;
}

/**
 * A message to open in a mail program (RFC 5322; UTF-8 in base64; `X-Unsent` makes it a draft there). Every value is text: none can add
 * a header. Refused when an address is none.
 */
export function buildEml({ from, to, subject, body, at }: Mail): Result<string, 'from' | 'to'> {
  const [sender, receiver] = [from && mailbox(from), to && mailbox(to)];
  if (from && sender === null) return fail('from');
  if (to && receiver === null) return fail('to');
  const headers = [
    'X-Unsent: 1',
    `Date: ${headerDate(at)}`,
    ...(sender === null ? [] : [`From: ${sender}`]),
    ...(receiver === null ? [] : [`To: ${receiver}`]),
    `Subject: ${encodeHeader(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const lines = base64(body.replace(/\r\n?|\n/g, CRLF)).match(LINE) ?? [];
  return ok([...headers, '', ...lines, ''].join(CRLF));
}
