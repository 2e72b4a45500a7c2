import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readSharedMatch } from '~/app/usecases/sharings/read-shared-match';
import { SharedMatchPage } from './page';

const t = messagesIn('nb').specialist.matches.page;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.title(args.data.terms.code, args.data.reading.needTitle) : '');

export const loader = guardedLoader('routes/cases.$sharingId.needs.$needId', async (args) => {
  const { sharingId = '', needId = '' } = args.params;
  return (await readSharedMatch(args.services, args.actor, { sharingId, needId })) ?? notFound();
});

export default function SharedMatchRoute() {
  return <SharedMatchPage shared={useLoaderData<typeof loader>()} />;
}
