import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readSharedCase } from '~/app/usecases/sharings/read-shared-case';
import { SharedCasePage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.terms.code ?? '');

/** For the colleague a person has said yes to, while it is in force; to all others not found. */
export const loader = guardedLoader('routes/cases.$sharingId._index', async (args) => {
  const { sharingId = '' } = args.params;
  return (await readSharedCase(args.services, args.actor, sharingId)) ?? notFound();
});

export default function SharedCase() {
  return <SharedCasePage shared={useLoaderData<typeof loader>()} />;
}
