import { SourceRefused } from '../contract';

/** Whether it is for want of a right that nothing came. */
export const isForbidden = (error: unknown): boolean => error instanceof SourceRefused && error.refusal.kind === 'forbidden';
