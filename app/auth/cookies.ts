import type { Services } from '../services';

/** The credentials a browser may hold. Each is a token; the server stores only its hash. */
export const cookieNames = {
  session: 'session',
  person: 'person',
  /** A personal page is open in this browser: nothing of whose. It proves nothing. */
  ownPage: 'own-page',
  party: 'party',
  /** Which sign-in this browser began. It proves nothing without the code. */
  attempt: 'attempt',
} as const;

/** A cookie's value from a request, or undefined. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value && /^[\w-]{1,200}$/.test(value)) return value;
  }
  return undefined;
}

type CookieName = (typeof cookieNames)[keyof typeof cookieNames];

/** The pages each credential is sent to, and no others. */
const pathOf: Record<CookieName, string> = {
  session: '/',
  person: '/me',
  'own-page': '/',
  party: '/accept',
  attempt: '/sign-in',
};

/**
 * A `Set-Cookie` value: out of reach of scripts, not sent from other sites' forms, and only over
 * TLS where we are served so.
 * @param maxAge seconds; 0 takes the cookie away; left out, it ends with the browser session.
 */
export function cookieHeader(
  { baseUrl }: Pick<Services, 'baseUrl'>,
  name: CookieName,
  value: string,
  maxAge?: number,
): string {
  const parts = [`${name}=${value}`, `Path=${pathOf[name]}`, 'HttpOnly', 'SameSite=Lax'];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (baseUrl.startsWith('https:')) parts.push('Secure');
  return parts.join('; ');
}
