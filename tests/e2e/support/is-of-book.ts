/** Whether a table changes only when somebody does something. How everybody stands is worked out behind the page, at a time of its own. */
export const isOfBook = (table: string): boolean => !table.startsWith('score');
