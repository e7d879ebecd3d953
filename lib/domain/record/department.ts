/** Who within our company solves what is contested (domain.md R0-05). */
export const DEPARTMENTS = ['sales', 'logistics', 'production', 'service', 'purchasing', 'finance', 'management'] as const;
export type Department = (typeof DEPARTMENTS)[number];

export const isDepartment = (text: string): text is Department => (DEPARTMENTS as readonly string[]).includes(text);
