import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths } from '~/app/posting/posting-paths';
import { shownNeed } from '~/app/posting/shown-need';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readNeed } from '~/app/usecases/read-need';
import { readSentNeed } from '~/app/usecases/read-sent-need';
import { NeedPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.need.title || messagesIn('nb').employer.overview.untitled);

export const loader = guardedLoader(
  'routes/company.needs.$needId._index',
  async ({ services, actor, params }) => {
    const needId = params.needId ?? '';
    const sent = await readSentNeed(services, actor, needId);
    if (!sent) {
      await ((await readNeed(services, actor, needId)) ?? notFound());
      throw redirect(needPaths(needId).tasks, 303);
    }
    const { standing, sentOn, callByOn, answerByOn, contact } = sent;
    return { need: shownNeed(sent), standing, sentOn, callByOn, answerByOn, contact };
  },
);

export default function Need() {
  return <NeedPage {...useLoaderData<typeof loader>()} />;
}
