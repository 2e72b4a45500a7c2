import type { MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { searchEverything } from '~/app/usecases/search/search-everything';
import { SearchPage } from './page';

const longestQuery = 80;

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').specialist.search.title);

export const loader = guardedLoader('routes/search', async () => null);

/** Names are looked for here: they go in the body, because addresses are logged on their way. */
export const action = guardedAction('routes/search', async ({ services, actor, form, intent }) => {
  if (intent !== 'search') unknownIntent();
  const query = String(form.get('q') ?? '')
    .slice(0, longestQuery)
    .trim();
  return { query, result: await searchEverything(services, actor, query) };
});

export default function Search() {
  const answer = useActionData<typeof action>();
  return <SearchPage query={answer?.query ?? ''} result={answer?.result} />;
}
