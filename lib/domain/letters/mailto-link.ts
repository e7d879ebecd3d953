import { oneLine } from './encode-header';
import { mailAddress } from './mail-address';

export interface MailtoAsked {
  /** Null, or no address: the person fills it in. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
  /** Stands in place of a body that is too long: says that the text is to be pasted. */
  readonly instead: string;
}

export interface MailtoLink {
  readonly href: string;
  /** The body is not in it: put it on the clipboard. Half a letter is never handed on. */
  readonly isShortened: boolean;
}

/** What every mail program and system takes; some stop at 2,000 characters. */
const LONGEST = 1800;

/** Lone surrogates cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

function hrefOf(to: string | null, subject: string, body: string): string {
  const address = to === null ? null : mailAddress(to);
  const receiver = address === null ? '' : encode(address).replace('%40', '@');
  return `mailto:${receiver}?subject=${encode(oneLine(subject))}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
}

/** A link that opens the mail program with the text in it (RFC 6068). */
export function mailtoLink({ to, subject, body, instead }: MailtoAsked): MailtoLink {
  const whole = hrefOf(to, subject, body);
  if (whole.length <= LONGEST) return { href: whole, isShortened: false };
  return { href: hrefOf(to, [...subject].slice(0, 120).join(''), instead), isShortened: true };
}
