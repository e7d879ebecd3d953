import type { CompanySettings } from '@/lib/domain/company';
import type { FileConfig } from '@/lib/sources/contract';

/**
 * What a file is read with, of the company that it is read for. A name alone says nobody for sure, so without an identifier the files have
 * to show themselves which invoices are ours.
 */
export function fileConfig(
  { currency, name, own }: CompanySettings,
  fileName: string,
): Pick<FileConfig, 'currency' | 'fileName' | 'own'> {
  const { vatIds, registrationNumbers } = own;
  const isKnown = vatIds.length + registrationNumbers.length > 0;
  return {
    currency,
    fileName,
    ...(isKnown && { own: { vatIds, registrationNumbers, names: name === '' ? [] : [name] } }),
  };
}
