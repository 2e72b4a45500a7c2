import type { MetaFunction } from '@remix-run/node';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { FrontPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').frontPage.metaTitle);

export const loader = guardedLoader('routes/_index', async () => ({}));

export default function Index() {
  return <FrontPage />;
}
