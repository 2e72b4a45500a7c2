import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readDeskCompanies } from '~/app/usecases/companies/read-desk-companies';
import { readDesk } from '~/app/usecases/read-desk';
import { DeskPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.desk.title);

export const loader = guardedLoader('routes/desk._index', async ({ actor, services }) => ({
  name: actor.name,
  desk: await readDesk(services, actor),
  companies: await readDeskCompanies(services, actor),
}));

export default function Desk() {
  return <DeskPage {...useLoaderData<typeof loader>()} />;
}
