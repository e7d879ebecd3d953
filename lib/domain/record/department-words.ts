import type { Department } from './department';

/** Keys of `_locales` that name a department. */
export const DEPARTMENT_WORDS = {
  sales: 'department_sales',
  logistics: 'department_logistics',
  production: 'department_production',
  service: 'department_service',
  purchasing: 'department_purchasing',
  finance: 'department_finance',
  management: 'department_management',
} as const satisfies Readonly<Record<Department, string>>;
