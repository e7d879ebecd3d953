import type { Alias } from '@/lib/domain/debtor';
import { hasLegalPersonForm } from './has-legal-person-form';
import { normaliseName } from './normalise-name';

/**
 * The company of a name that says whom or where at that company as well: "Acme B.V., Ilse Roos", as some hosts write a contact person or an
 * address of their customer. None where no legal form says that the name before the comma is whole.
 */
export function companyBefore(name: string | undefined): readonly Alias[] {
  const [company = '', ...rest] = (name ?? '').slice(0, 200).split(/,\s+/);
  if (rest.length === 0 || !hasLegalPersonForm(company)) return [];
  const value = normaliseName(company).name;
  return value === '' || value === normaliseName(name ?? '').name ? [] : [{ kind: 'name', value }];
}
