import { redirect } from '@remix-run/node';
import { homeOf } from '../auth/home-of';
import { ownPath } from '../auth/own-path';
import { endedAttemptCookie, sessionCookie } from '../auth/sign-in-cookies';
import type { Services } from '../services';
import type { Admission } from '../usecases/users/admit-user';

/** Hands over the session's cookie and leads on: to the page asked for, else to the role's own. */
export function welcome(services: Services, admission: Admission, next: string | null): Response {
  const headers = new Headers();
  headers.append('Set-Cookie', sessionCookie(services, admission.token));
  headers.append('Set-Cookie', endedAttemptCookie(services));
  return redirect(ownPath(next) ?? homeOf(admission.role), { status: 303, headers });
}
