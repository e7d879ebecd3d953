/** A text of a cell on one line. */
export const unbroken = (text: string): string => (text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);
