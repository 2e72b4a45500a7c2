import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { shownNeed } from '~/app/posting/shown-need';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readSentNeed } from '~/app/usecases/needs/read-sent-need';
import { ReceiptPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.receipt.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.receipt',
  async ({ services, actor, params }) => {
    const sent = (await readSentNeed(services, actor, params.needId ?? '')) ?? notFound();
    const { sentOn, callByOn, answerByOn, contact } = sent;
    return { need: shownNeed(sent), sentOn, callByOn, answerByOn, contact };
  },
);

export default function Receipt() {
  return <ReceiptPage {...useLoaderData<typeof loader>()} />;
}
