import type { OauthClient } from '@/lib/platform/oauth-tokens';
import type { SourceSettings } from '@/lib/sources/live-contract';

/** The company's own registration with the other side, as the form holds it. */
export const oauthClient = ({ client_id: clientId = '', client_secret: clientSecret = '' }: SourceSettings): OauthClient => ({
  clientId,
  clientSecret,
});
