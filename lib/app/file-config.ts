import type { CompanySettings } from '@/lib/domain/company';
import type { FileConfig } from '@/lib/sources/contract';
import { modifiedDay } from './new-generation';

/**
 * What files are read with, of the company that they are read for. A name alone says nobody for sure, so without an identifier the files
 * have to show themselves which invoices are ours.
 */
export function fileConfig(
  { currency, timeZone, name, own }: CompanySettings,
  files: readonly File[],
): Pick<FileConfig, 'currency' | 'modifiedOn' | 'own'> {
  const { vatIds, registrationNumbers } = own;
  const isKnown = vatIds.length + registrationNumbers.length > 0;
  return {
    currency,
    modifiedOn: modifiedDay(files, timeZone),
    ...(isKnown && { own: { vatIds, registrationNumbers, names: name === '' ? [] : [name] } }),
  };
}
