import { data, redirect, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { z } from 'zod';
import { cookieNames, readCookie } from '~/app/auth/cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { tooManyTries } from '~/app/server/too-many';
import { welcome } from '~/app/server/welcome';
import { signInByCode } from '~/app/usecases/sign-in/sign-in-by-code';
import { CodePage } from './page';

const t = messagesIn('nb').signIn;
const form = z.object({
  code: z
    .string({ error: t.errors.codeForm })
    .max(20, t.errors.codeForm)
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, t.errors.codeForm)),
});

export const meta: MetaFunction = (args) => titled(args, t.code.title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = guardedLoader('routes/sign-in_.code', async ({ request }) => {
  if (!readCookie(request, cookieNames.attempt)) throw redirect('/sign-in', 303);
  return {};
});

export const action = guardedAction('routes/sign-in_.code', async (args) => {
  const { services, request, clientAddress } = args;
  if (args.intent !== 'sign-in') unknownIntent();
  const attemptId = readCookie(request, cookieNames.attempt);
  if (!attemptId) return redirect('/sign-in', 303);
  const read = readForm(args.form, form);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });

  const previousToken = readCookie(request, cookieNames.session);
  const { code } = read.value;
  const signedIn = await signInByCode(services, { attemptId, code, clientAddress, previousToken });
  if (signedIn.ok) {
    return welcome(services, signedIn.value, new URL(request.url).searchParams.get('next'));
  }
  const values = typedValues(args.form);
  if ('retryAfter' in signedIn) return tooManyTries(signedIn, t.errors.tooMany, values);
  const error = signedIn.code === 'wrong-code' ? t.errors.wrongCode : t.errors.attemptEnded;
  return data({ errors: { code: error }, values, message: undefined }, { status: 422 });
});

export default function Code() {
  return <CodePage answer={useActionData<typeof action>()} />;
}
