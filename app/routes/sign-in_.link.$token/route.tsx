import { data, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { cookieNames, readCookie } from '~/app/auth/cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { tooManyTries } from '~/app/server/too-many';
import { welcome } from '~/app/server/welcome';
import { signInByLink } from '~/app/usecases/sign-in/sign-in-by-link';
import { LinkPage } from './page';

const t = messagesIn('nb').signIn;

export const meta: MetaFunction = (args) => titled(args, t.title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Shows a button and looks nothing up: mail scanners open links, so opening must not use it. */
export const loader = guardedLoader('routes/sign-in_.link.$token', async () => ({}));

export const action = guardedAction('routes/sign-in_.link.$token', async (args) => {
  const { services, request, clientAddress, params } = args;
  if (args.intent !== 'sign-in') unknownIntent();
  const previousToken = readCookie(request, cookieNames.session);
  const token = params.token ?? '';
  const signedIn = await signInByLink(services, { token, clientAddress, previousToken });
  if (signedIn.ok) {
    return welcome(services, signedIn.value, new URL(request.url).searchParams.get('next'));
  }
  if ('retryAfter' in signedIn) return tooManyTries(signedIn, t.errors.tooMany, {});
  return data({ message: undefined }, { status: 410 });
});

export default function Link() {
  return <LinkPage answer={useActionData<typeof action>()} />;
}
