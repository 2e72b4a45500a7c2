import { redirect } from '@remix-run/node';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { guardedAction, unknownIntent } from '~/app/server/guard';

/** Takes her link's cookie away, for borrowed machines; the link in her letter still works. */
export const action = guardedAction('routes/me.leave', async ({ services, intent }) => {
  if (intent !== 'leave') unknownIntent();
  const cookie = cookieHeader(services, cookieNames.person, '', 0);
  return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie } });
});
