import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { lineAnswer, linesAnswer } from '~/app/domain/profiles/answer-fields';
import { identityAndFlags, identityForm } from '~/app/domain/profiles/identity-form';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { createProfile } from '~/app/usecases/profiles/create-profile';
import { NewProfilePage } from './page';

const t = messagesIn('nb').specialist.profiles;
const begun = {
  profileId: z.string().regex(/^[0-9a-z]{24}$/),
  wish: lineAnswer,
  mastered: linesAnswer,
};

export const meta: MetaFunction = (args) => titled(args, t.newPage.title);

/** The new profile's id is made here, so that the same form sent twice makes one profile. */
export const loader = guardedLoader('routes/profiles.new', async ({ services }) => ({
  profileId: services.newId(),
}));

export const action = guardedAction('routes/profiles.new', async (args) => {
  if (args.intent !== 'create') unknownIntent();
  const today = osloDateOf(args.services.clock.now());
  const schema = identityForm(t.identityPage.errors, today).extend(begun);
  const read = readForm(args.form, schema);
  if (!read.ok) return data(read, { status: 422 });
  const { profileId, wish, mastered, ...answers } = read.value;
  const created = { profileId, facts: { wish, mastered }, ...identityAndFlags(answers) };
  await createProfile(args.services, args.actor, created);
  return redirect(`/profiles/${profileId}/edit?block=tasks`, 303);
});

export default function NewProfile() {
  const { profileId } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { values: { profileId }, errors: {} };
  return <NewProfilePage form={form} />;
}
