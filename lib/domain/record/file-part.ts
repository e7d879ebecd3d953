/** The parts of a debtor's file: what people record, each with a form and a list. */
export const FILE_PARTS = [
  'decision',
  'action',
  'flags',
  'disputes',
  'promises',
  'arrangement',
  'visits',
  'comments',
  'timeline',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** For an address: null for a text that is none. */
export const filePart = (text: string): FilePart | null => FILE_PARTS.find((part) => part === text) ?? null;
