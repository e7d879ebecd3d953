/** Characters of a full line of field 86. */
const WIDTH = 65;

/**
 * Lines of one field as one text. A full line was broken off wherever it was full, within a word or a tag; a shorter one ended at a space. Banks whose
 * lines are longer break none off.
 */
export function joinedLines(lines: readonly string[]): string {
  return lines.reduce((text, line, index) => {
    if (index === 0) return line;
    return (lines[index - 1]?.length ?? 0) === WIDTH ? text + line : `${text} ${line}`;
  }, '');
}
