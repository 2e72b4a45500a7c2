import { redirect } from '@remix-run/node';
import { cookieNames, readCookie } from '~/app/auth/cookies';
import { endedSessionCookie } from '~/app/auth/sign-in-cookies';
import { guardedAction, unknownIntent } from '~/app/server/guard';
import { signOut } from '~/app/usecases/sign-in/sign-out';

/** Ends the session and takes its cookie away; harmless for those who are out already. */
export const action = guardedAction('routes/sign-out', async ({ services, actor, ...args }) => {
  if (args.intent !== 'sign-out') unknownIntent();
  const token = readCookie(args.request, cookieNames.session);
  if (token && actor.kind !== 'anonymous') await signOut(services, actor, token);
  return redirect('/', { status: 303, headers: { 'Set-Cookie': endedSessionCookie(services) } });
});
