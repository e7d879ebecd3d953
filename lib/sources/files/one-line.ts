/** Text of a file without line breaks and runs of spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
