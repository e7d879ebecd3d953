import type { Debtor } from '@/lib/domain/debtor';

/** Nobody gave it a number: it is in no book, and never was. */
export const isProspect = ({ numbers }: Debtor): boolean => numbers.length === 0;
