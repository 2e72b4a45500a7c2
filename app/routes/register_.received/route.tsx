import type { MetaFunction } from '@remix-run/node';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { ReceivedPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').register.sent.title);

export const loader = guardedLoader('routes/register_.received', async () => ({}));

export default function Received() {
  return <ReceivedPage />;
}
