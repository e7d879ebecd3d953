import type { CompanyName } from '@/lib/domain/company';
import type { Words } from '@/lib/words/words';

/** What a company is called on screen, also before anybody named it. */
export const companyName = ({ name }: Pick<CompanyName, 'name'>, words: Words): string => name || words.t('company_unnamed');
