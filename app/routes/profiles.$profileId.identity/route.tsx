import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import {
  identityAndFlags,
  identityForm,
  identityValues,
} from '~/app/domain/profiles/identity-form';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { readIdentity } from '~/app/usecases/profiles/read-identity';
import { saveIdentity } from '~/app/usecases/profiles/save-identity';
import { IdentityPage } from './page';

const t = messagesIn('nb').specialist.profiles.identityPage;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.title(args.data?.code ?? ''));

/** Opening the page is reading: each time it is answered is a line in her access log. */
export const loader = guardedLoader('routes/profiles.$profileId.identity', async (args) => {
  const { profileId = '' } = args.params;
  const read = await readIdentity(args.services, args.actor, profileId);
  if (!read.ok) notFound();
  const { code, identity, flags } = read.value;
  return { profileId, code, values: identityValues(identity, flags) };
});

export const action = guardedAction('routes/profiles.$profileId.identity', async (args) => {
  if (args.intent !== 'save') unknownIntent();
  const { profileId = '' } = args.params;
  const today = osloDateOf(args.services.clock.now());
  const read = readForm(args.form, identityForm(t.errors, today));
  if (!read.ok) return data(read, { status: 422 });
  const change = identityAndFlags(read.value);
  const saved = await saveIdentity(args.services, args.actor, profileId, change);
  if (!saved.ok) notFound();
  const receipt = saved.value === 'unchanged' ? '?unchanged' : '';
  return redirect(`/profiles/${profileId}${receipt}`, 303);
});

export default function IdentityRoute() {
  const { profileId, code, values } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { values, errors: {} };
  return <IdentityPage {...{ profileId, code, form }} />;
}
