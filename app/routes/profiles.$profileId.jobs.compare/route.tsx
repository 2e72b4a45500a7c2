import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readTwoJobs } from '~/app/usecases/carving/read-two-jobs';
import { ComparePage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.carving.compare.title);

export const loader = guardedLoader('routes/profiles.$profileId.jobs.compare', async (args) => {
  const query = new URL(args.request.url).searchParams;
  const jobIds = [query.get('one') ?? '', query.get('other') ?? ''] as const;
  const { profileId = '' } = args.params;
  return (await readTwoJobs(args.services, args.actor, { profileId, jobIds })) ?? notFound();
});

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
