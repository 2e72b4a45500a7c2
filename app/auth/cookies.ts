/** The credentials a browser may hold. Each is a token; the server stores only its hash. */
export const cookieNames = {
  session: 'session',
  person: 'person',
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

interface CookieOptions {
  readonly path: string;
  readonly isSecure: boolean;
  /** Seconds; 0 takes the cookie away; left out, it ends with the browser session. */
  readonly maxAge?: number;
}

/** A `Set-Cookie` value: out of reach of scripts, not sent from other sites' forms. */
export function cookieHeader(name: string, value: string, options: CookieOptions): string {
  const parts = [`${name}=${value}`, `Path=${options.path}`, 'HttpOnly', 'SameSite=Lax'];
  if (options.maxAge !== undefined) parts.push(`Max-Age=${options.maxAge}`);
  if (options.isSecure) parts.push('Secure');
  return parts.join('; ');
}
