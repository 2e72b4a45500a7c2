import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { isPathOf } from '~/app/auth/home-of';
import { cookieNames, readCookie } from '~/app/auth/cookies';
import { ownPageCookies } from '~/app/auth/own-page-cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { welcome } from '~/app/server/welcome';
import { enterDemo } from '~/app/usecases/sign-in/enter-demo';
import { enterDemoAsJobseeker } from '~/app/usecases/sign-in/enter-demo-as-jobseeker';
import { DemoPage } from './page';

const t = messagesIn('nb').demo;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/demo', async () => ({}));

export const action = guardedAction('routes/demo', async ({ services, request, intent }) => {
  const previousToken = readCookie(request, cookieNames.session);
  switch (intent) {
    case 'employer':
    case 'specialist':
    case 'administrator': {
      const entered = await enterDemo(services, intent, previousToken);
      const next = new URL(request.url).searchParams.get('next');
      const own = next && isPathOf(intent, next) ? next : null;
      return entered.ok ? welcome(services, entered.value, own) : notThere();
    }
    case 'jobseeker': {
      const entered = await enterDemoAsJobseeker(services);
      if (!entered.ok) return notThere();
      const headers = ownPageCookies(services, entered.value);
      return redirect('/me', { status: 303, headers });
    }
    default:
      return unknownIntent();
  }
});

function notThere() {
  return data({ message: t.missing }, { status: 409 });
}

export default function Demo() {
  return <DemoPage message={useActionData<typeof action>()?.message} />;
}
