import type { Role } from './role';

/** Keys of `_locales` that name a role. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  sales: 'role_sales',
  collector: 'role_collector',
  collector_senior: 'role_collector_senior',
  credit_manager: 'role_credit_manager',
  finance: 'role_finance',
  cfo: 'role_cfo',
  marketing: 'role_marketing',
  admin: 'role_admin',
};
