import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { answerHandOver } from '~/app/usecases/users/answer-hand-over';
import { readHandOver } from '~/app/usecases/users/read-hand-over';
import { NewSpecialistPage } from './page';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.jobseeker.newSpecialist.title} – ${t.common.name}` }];
};

export const loader = guardedLoader('routes/me.specialist', async ({ actor, services }) => ({
  question: await readHandOver(services, actor.profileId),
}));

export const action = guardedAction(
  'routes/me.specialist',
  async ({ actor, services, form, intent }) => {
    if (intent !== 'yes' && intent !== 'no') unknownIntent();
    const toId = String(form.get('specialistId') ?? '');
    // A question that was answered or changed meanwhile shows the page as it stands now.
    await answerHandOver(services, actor.profileId, toId, intent);
    return redirect('/me/specialist', 303);
  },
);

export default function NewSpecialistRoute() {
  return <NewSpecialistPage {...useLoaderData<typeof loader>()} />;
}
