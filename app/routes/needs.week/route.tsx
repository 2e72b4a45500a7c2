import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { claimNeed } from '~/app/usecases/needs/claim-need';
import { readPostedNeed } from '~/app/usecases/needs/read-posted-need';
import { readWeekOfNeeds } from '~/app/usecases/needs/read-week-of-needs';
import { releaseNeed } from '~/app/usecases/needs/release-need';
import { WeekPage } from './page';

const t = messagesIn('nb').specialist.weekOfNeeds;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/needs.week', async ({ services, actor }) => ({
  me: actor.userId,
  week: await readWeekOfNeeds(services, actor),
}));

export const action = guardedAction('routes/needs.week', async (args) => {
  const { services, actor, form, intent } = args;
  const needId = String(form.get('needId') ?? '');
  if (intent === 'claim') {
    const claimed = await claimNeed(services, actor, needId);
    if (claimed.ok) return redirect('/needs/week', 303);
    if (claimed.code === 'not-found') notFound();
    const takenBy = (await readPostedNeed(services, actor, needId))?.takenBy;
    if (takenBy?.specialistId === actor.userId) return redirect('/needs/week', 303);
    const message = takenBy ? t.takenMeanwhile(takenBy.name) : t.changedMeanwhile;
    return data({ message }, { status: 409 });
  }
  if (intent !== 'release') unknownIntent();
  const released = await releaseNeed(services, actor, needId);
  if (released.ok) return redirect('/needs/week', 303);
  return data({ message: t.changedMeanwhile }, { status: 409 });
});

export default function Week() {
  const message = useActionData<typeof action>()?.message;
  return <WeekPage {...useLoaderData<typeof loader>()} message={message} />;
}
