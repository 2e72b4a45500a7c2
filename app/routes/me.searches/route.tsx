import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { askToLook } from '~/app/usecases/searches/ask-to-look';
import { readOwnSearches } from '~/app/usecases/searches/read-own-searches';
import { takeBackSearch } from '~/app/usecases/searches/take-back-search';
import { searchForm } from '~/app/views/search-form';
import { OwnSearchesPage } from './page';

const t = messagesIn('nb').jobseeker.searches;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/me.searches', async ({ actor, request, services }) => {
  const own = await readOwnSearches(services, actor.profileId);
  if (!own) linkEnded();
  const isSent = new URL(request.url).searchParams.has('sent');
  return { ...own, isSent, formId: services.newId() };
});

const wanted = z.object(searchForm(t.errors));

export const action = guardedAction('routes/me.searches', async (args) => {
  const { actor, services, form, intent } = args;
  const { profileId } = actor;
  if (intent === 'take-back') {
    // What is answered or taken back meanwhile stands on the page as it is now.
    await takeBackSearch(services, { profileId, searchId: String(form.get('searchId') ?? '') });
    return redirect('/me/searches', 303);
  }
  if (intent !== 'ask') unknownIntent();
  const read = readForm(form, wanted);
  if (!read.ok) return data(read, { status: 422 });
  const searchId = readFormId(form);
  const asked = await askToLook(services, profileId, { searchId, wanted: read.value });
  if (asked.ok) return redirect('/me/searches?sent', 303);
  if (asked.code === 'not-found') linkEnded();
  const errors: Record<string, string> = { what: t.errors.tooMany };
  return data({ values: typedValues(form), errors }, { status: 409 });
});

export default function OwnSearches() {
  const answer = useActionData<typeof action>();
  return <OwnSearchesPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
