const LINE_FEED = 10;
const [SPACE, QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, GREATER] = [32, 34, 38, 39, 47, 60, 62];

/** Where a tag's name ends: at white space, `/` or `>`. */
export function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH || code <= SPACE) break;
  }
  return at;
}

/** Where a text without references ends, at `<`; the text's own length when it has one, or ends elsewhere. */
export function endOfPlainText(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS) return at;
    if (code === AMPERSAND) break;
  }
  return text.length;
}

/** `text.slice(start, end).trim()`, without a second string where there is nothing to trim. */
export function trimmed(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return text.charCodeAt(start) <= SPACE || text.charCodeAt(end - 1) <= SPACE ? part.trim() : part;
}

/** The `>` that ends a tag, past any in its attributes; -1 when it is still to come. */
export function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

/** Exporters may prefix every element; what counts is the name after the colon. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Line ends of any kind: LF, CRLF, and CR alone. */
export function newLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  for (let at = text.indexOf('\r', start); at !== -1 && at < end; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LINE_FEED) lines++;
  return lines;
}
