import { AuthorizationError } from '@nats-io/nats-core';
import { describe, expect, it } from 'vitest';
import { isShutOut } from './faults';

describe('whoever is not let in', () => {
  it('is shut out when the server says so, and not when their proof came too late', () => {
    expect(isShutOut(new AuthorizationError('Authorization Violation'))).toBe(true);
    expect(isShutOut(new Error('not connected', { cause: new AuthorizationError('User Authentication Revoked') }))).toBe(true);
    expect(isShutOut(new AuthorizationError('Authentication Timeout'))).toBe(false);
    expect(isShutOut(new Error('not connected', { cause: new AuthorizationError('Authentication Timeout') }))).toBe(false);
  });
});
