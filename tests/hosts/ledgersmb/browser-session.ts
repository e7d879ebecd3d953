import type { LedgersmbUser } from './users.ts';

/** What a browser sends along once somebody has logged in there: HTTP Basic, and the cookie of that login as it was last set. */
export interface BrowserSession {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** The cookie, as after so long without work. */
  forget(): void;
}

const headersOf = ({ login, password }: LedgersmbUser, cookie: string | null) => ({
  authorization: `Basic ${btoa(`${login}:${password}`)}`,
  ...(cookie === null ? {} : { cookie }),
});

/** Logs somebody in to the company. */
export async function logInToLedgersmb(origin: string, user: LedgersmbUser): Promise<BrowserSession> {
  let cookie: string | null = null;
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...(init.headers as Record<string, string> | undefined), ...headersOf(user, cookie) };
    const response = await fetch(url, { ...init, headers });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  const response = await send(`${origin}/login.pl?action=authenticate&company=voorbeeld`, { method: 'POST' });
  if (!response.ok) throw new Error(`LedgerSMB does not let ${user.login} in`);
  return {
    fetch: send,
    forget: () => {
      cookie = 'LedgerSMB-1.6-ds=0:0:voorbeeld';
    },
  };
}
