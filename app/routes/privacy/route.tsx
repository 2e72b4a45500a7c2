import type { MetaFunction } from '@remix-run/node';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { PrivacyPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').privacy.title);

export const loader = guardedLoader('routes/privacy', async () => ({}));

export default function Privacy() {
  return <PrivacyPage />;
}
