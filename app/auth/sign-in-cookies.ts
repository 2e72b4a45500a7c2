import type { Services } from '../services';
import { cookieHeader, cookieNames } from './cookies';

const tenMinutes = 600;

function isSecure({ baseUrl }: Services): boolean {
  return baseUrl.startsWith('https:');
}

/** Holds the session's token until the browser is closed; the server ends it earlier by its own clock. */
export function sessionCookie(services: Services, token: string): string {
  return cookieHeader(cookieNames.session, token, { path: '/', isSecure: isSecure(services) });
}

/** Takes the session's token away. */
export function endedSessionCookie(services: Services): string {
  const options = { path: '/', isSecure: isSecure(services), maxAge: 0 };
  return cookieHeader(cookieNames.session, '', options);
}

/** Ties the code of a letter to the browser that asked for it. */
export function attemptCookie(services: Services, attemptId: string): string {
  const options = { path: '/sign-in', isSecure: isSecure(services), maxAge: tenMinutes };
  return cookieHeader(cookieNames.attempt, attemptId, options);
}

/** Forgets the sign-in once it is finished. */
export function endedAttemptCookie(services: Services): string {
  const options = { path: '/sign-in', isSecure: isSecure(services), maxAge: 0 };
  return cookieHeader(cookieNames.attempt, '', options);
}
