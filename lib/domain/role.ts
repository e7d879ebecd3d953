/** Who people are at our company: one list for policy, events and teams (domain.md 0). */
export const ROLES = [
  'sales',
  'collector',
  'collector_senior',
  'credit_manager',
  'finance',
  'cfo',
  'marketing',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];
