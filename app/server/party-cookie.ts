import { cookieHeader, cookieNames } from '../auth/cookies';
import type { Services } from '../services';

/** The `Set-Cookie` value that lays a party's token where only the accept page can read it. */
export function partyCookie({ baseUrl }: Services, token: string): string {
  const isSecure = baseUrl.startsWith('https:');
  return cookieHeader(cookieNames.party, token, { path: '/accept', isSecure });
}
