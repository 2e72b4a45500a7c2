import { redirect } from '@remix-run/node';
import { endedOwnPageCookies } from '~/app/auth/own-page-cookies';
import { guardedAction, unknownIntent } from '~/app/server/guard';

/** Takes her page's cookies away, for borrowed machines; the link in her letter still works. */
export const action = guardedAction('routes/me.leave', async ({ services, intent }) => {
  if (intent !== 'leave') unknownIntent();
  return redirect('/', { status: 303, headers: endedOwnPageCookies(services) });
});
