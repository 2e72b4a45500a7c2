import { data, redirect, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { homeOf } from '~/app/auth/home-of';
import { ownPath } from '~/app/auth/own-path';
import { readerOfLetter } from '~/app/auth/letter-token';
import { attemptCookie } from '~/app/auth/sign-in-cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { tooManyTries } from '~/app/server/too-many';
import { requestSignIn } from '~/app/usecases/sign-in/request-sign-in';
import { requestSignInByLetter } from '~/app/usecases/sign-in/request-sign-in-by-letter';
import { SignInPage } from './page';

const t = messagesIn('nb').signIn;
const form = z.object({
  email: z
    .string({ error: t.errors.email })
    .trim()
    .toLowerCase()
    .max(254, t.errors.email)
    .pipe(z.email(t.errors.email)),
});

export const meta: MetaFunction = (args) => titled(args, t.title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = guardedLoader('routes/sign-in', async ({ services, actor, request }) => {
  const { searchParams } = new URL(request.url);
  if (actor.kind === 'anonymous') {
    const reader = readerOfLetter(services, searchParams.get('letter'));
    return { isKnown: reader !== undefined };
  }
  const next = ownPath(searchParams.get('next'));
  throw redirect(next ?? homeOf(actor.kind), 303);
});

export const action = guardedAction('routes/sign-in', async (args) => {
  const { services, request, clientAddress, intent } = args;
  if (intent !== 'send' && intent !== 'send-to-reader') unknownIntent();
  const { searchParams } = new URL(request.url);
  const next = ownPath(searchParams.get('next'));
  const read = intent === 'send' ? readForm(args.form, form) : null;
  if (read && !read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const requested = read
    ? await requestSignIn(services, { ...read.value, clientAddress, next })
    : await requestSignInByLetter(services, {
        letter: searchParams.get('letter'),
        clientAddress,
        next,
      });
  if (!requested.ok && 'code' in requested && requested.code === 'letter-ended') {
    return data({ errors: {}, values: {}, message: t.errors.letterEnded }, { status: 410 });
  }
  if (!requested.ok) return tooManyTries(requested, t.errors.tooMany, typedValues(args.form));
  return redirect(next ? `/sign-in/code?next=${encodeURIComponent(next)}` : '/sign-in/code', {
    status: 303,
    headers: { 'Set-Cookie': attemptCookie(services, requested.value.attemptId) },
  });
});

export default function SignIn() {
  const { isKnown } = useLoaderData<typeof loader>();
  return <SignInPage isKnown={isKnown} answer={useActionData<typeof action>()} />;
}
