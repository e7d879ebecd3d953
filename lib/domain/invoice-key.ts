import { itemKey } from './merging/item-key';

/** By what an invoice is known in the book and in what people recorded of it, open or paid, whichever source tells of it. */
export const invoiceKey = (id: string, number: string | null): string => itemKey(number) || itemKey(id) || id;
