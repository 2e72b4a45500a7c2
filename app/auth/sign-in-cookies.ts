import type { Services } from '../services';
import { cookieHeader, cookieNames } from './cookies';

const tenMinutes = 600;

/** Holds the session's token until the browser is closed; the server ends it earlier by its own clock. */
export function sessionCookie(services: Services, token: string): string {
  return cookieHeader(services, cookieNames.session, token);
}

/** Takes the session's token away. */
export function endedSessionCookie(services: Services): string {
  return cookieHeader(services, cookieNames.session, '', 0);
}

/** Ties the code of a letter to the browser that asked for it. */
export function attemptCookie(services: Services, attemptId: string): string {
  return cookieHeader(services, cookieNames.attempt, attemptId, tenMinutes);
}

/** Forgets the sign-in once it is finished. */
export function endedAttemptCookie(services: Services): string {
  return cookieHeader(services, cookieNames.attempt, '', 0);
}
