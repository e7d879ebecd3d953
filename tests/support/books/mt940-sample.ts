export interface Mt940Entry {
  /** Field 61 without its tag. */
  readonly line: string;
  /** Lines of field 86. */
  readonly info?: readonly string[];
}

export interface Mt940Statement {
  readonly account?: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly entries?: readonly Mt940Entry[];
}

/** An MT940 file of an invented account; balances as they stand behind their tag. */
export function mt940Sample(statements: readonly Mt940Statement[], newLine = '\r\n'): string {
  const lines = statements.flatMap(
    ({ account = 'NL91ABNA0417164300', opening = 'C261101EUR0,00', closing = 'C261122EUR0,00', entries = [] }) => [
      ':20:STATEMENT',
      `:25:${account}`,
      ':28C:1/1',
      ...(opening === '' ? [] : [`:60F:${opening}`]),
      ...entries.flatMap(({ line, info = [] }) => [
        `:61:${line}`,
        ...info.map((text, index) => (index === 0 ? `:86:${text}` : text)),
      ]),
      ...(closing === '' ? [] : [`:62F:${closing}`]),
      '-',
    ],
  );
  return lines.map((line) => line + newLine).join('');
}

/** As banks write it: cut at 65 characters, wherever that is. */
export function wrapped(text: string, width = 65): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}
