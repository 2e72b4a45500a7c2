import { data, redirect, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { z } from 'zod';
import { homeOf } from '~/app/auth/home-of';
import { ownPath } from '~/app/auth/own-path';
import { attemptCookie } from '~/app/auth/sign-in-cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { tooManyTries } from '~/app/server/too-many';
import { requestSignIn } from '~/app/usecases/sign-in/request-sign-in';
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

export const loader = guardedLoader('routes/sign-in', async ({ actor, request }) => {
  if (actor.kind === 'anonymous') return {};
  const next = ownPath(new URL(request.url).searchParams.get('next'));
  throw redirect(next ?? homeOf(actor.kind), 303);
});

export const action = guardedAction('routes/sign-in', async (args) => {
  const { services, request, clientAddress } = args;
  if (args.intent !== 'send') unknownIntent();
  const read = readForm(args.form, form);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const next = ownPath(new URL(request.url).searchParams.get('next'));
  const requested = await requestSignIn(services, { ...read.value, clientAddress, next });
  if (!requested.ok) return tooManyTries(requested, t.errors.tooMany, typedValues(args.form));
  return redirect(next ? `/sign-in/code?next=${encodeURIComponent(next)}` : '/sign-in/code', {
    status: 303,
    headers: { 'Set-Cookie': attemptCookie(services, requested.value.attemptId) },
  });
});

export default function SignIn() {
  return <SignInPage answer={useActionData<typeof action>()} />;
}
