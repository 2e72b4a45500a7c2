import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { readCodeOfOwn } from '~/app/usecases/profiles/read-code-of-own';
import { writeDownSearch } from '~/app/usecases/searches/write-down-search';
import { saidForm } from '~/app/views/said-form';
import { searchForm } from '~/app/views/search-form';
import { SearchFields } from '~/app/views/search-fields';
import { WriteDownPage } from '~/app/views/write-down-page';

const { search: t, said } = messagesIn('nb').specialist.writtenDown;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.code].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/profiles.$profileId.search', async (args) => {
  const { profileId = '' } = args.params;
  return (await readCodeOfOwn(args.services, args.actor, profileId)) ?? notFound();
});

const searchSaid = z.object({ ...searchForm(t.errors), ...saidForm });

export const action = guardedAction('routes/profiles.$profileId.search', async (args) => {
  const { services, actor, form, intent } = args;
  const { profileId = '' } = args.params;
  if (intent !== 'save') unknownIntent();
  if (!(await readCodeOfOwn(services, actor, profileId))) notFound();
  const read = readForm(form, searchSaid);
  if (!read.ok) return data({ errors: read.errors, values: read.values }, { status: 422 });
  const { saidHow, saidOn, ...wanted } = read.value;
  const asking = { searchId: readFormId(form), wanted, said: { saidHow, saidOn } };
  const written = await writeDownSearch(services, actor, profileId, asking);
  if (written.ok) return redirect(`/profiles/${profileId}#searches`, 303);
  if (written.code === 'not-found') notFound();
  const isDay = written.code === 'wrong-day';
  const errors: Record<string, string> = isDay
    ? { saidOn: said.errors['wrong-day'] }
    : { what: t.errors.tooMany };
  return data({ errors, values: typedValues(form) }, { status: isDay ? 422 : 409 });
});

export default function WriteDownSearch() {
  const answer = useActionData<typeof action>();
  return (
    <WriteDownPage {...useLoaderData<typeof loader>()} words={t} answer={answer}>
      {(form) => <SearchFields form={form} words={t} />}
    </WriteDownPage>
  );
}
