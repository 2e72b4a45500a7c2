import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { answerObjection } from '~/app/usecases/companies/answer-objection';
import { readProfile } from '~/app/usecases/profiles/read-profile';
import { ProfilePage } from './page';

export const meta: MetaFunction<typeof loader> = (args) => titled(args, args.data?.code ?? '');

export const loader = guardedLoader('routes/profiles.$profileId._index', async (args) => {
  const { profileId = '' } = args.params;
  return (await readProfile(args.services, args.actor, profileId)) ?? notFound();
});

/** Talked about once: the same again, or another's, is not found. */
export const action = guardedAction('routes/profiles.$profileId._index', async (args) => {
  if (args.intent !== 'settle') unknownIntent();
  const { profileId = '' } = args.params;
  const objectionId = String(args.form.get('objectionId') ?? '');
  const settled = await answerObjection(args.services, args.actor, { profileId, objectionId });
  if (!settled.ok) notFound();
  return redirect(`/profiles/${profileId}`, 303);
});

export default function Profile() {
  return <ProfilePage profile={useLoaderData<typeof loader>()} />;
}
