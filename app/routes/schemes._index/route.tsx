import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { rateInWords, schemeWishes, schemesWishedFor } from '~/app/domain/schemes/scheme-guide';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { ratesNow } from '~/app/usecases/schemes/read-rates';
import { SchemesPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').schemes.guide.title);

/** What is wished for stands in the address: it is about a job, and says nothing of anybody. */
export const loader = guardedLoader('routes/schemes._index', async ({ request, services }) => {
  const asked = new URL(request.url).searchParams.getAll('wish');
  const wishes = schemeWishes.filter((wish) => asked.includes(wish));
  const today = osloDateOf(services.clock.now());
  const rates = await ratesNow(services);
  const schemes = schemesWishedFor(wishes).map((scheme) => ({
    ...scheme,
    rate: rateInWords(scheme, today, rates),
  }));
  return { wishes, schemes };
});

export default function Schemes() {
  return <SchemesPage {...useLoaderData<typeof loader>()} />;
}
