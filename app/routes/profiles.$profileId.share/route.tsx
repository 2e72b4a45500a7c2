import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { askToShare, type SharingRefusal } from '~/app/usecases/sharings/ask-to-share';
import { readSharingChoices } from '~/app/usecases/sharings/read-sharing-choices';
import { SharePage } from './page';
import { shareForm, shareTexts } from './share-form';

const t = messagesIn('nb').specialist.sharings;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.form.title(args.data?.code ?? ''));

export const loader = guardedLoader('routes/profiles.$profileId.share', async (args) => {
  const { services, actor, params } = args;
  const choices = await readSharingChoices(services, actor, params['profileId'] ?? '');
  return { ...(choices ?? notFound()), formId: services.newId() };
});

const words: Record<Exclude<SharingRefusal, 'not-found'>, Record<string, string>> = {
  'no-such-colleague': { colleagueId: t.errors.colleague },
  'asked-already': { colleagueId: t.errors.asked },
  'bad-date': { untilOn: t.errors.untilOn },
  'sensitive-word': { purpose: t.errors.sensitive },
  'own-name': { purpose: t.errors.ownName },
};

export const action = guardedAction('routes/profiles.$profileId.share', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'ask') unknownIntent();
  const profileId = params['profileId'] ?? '';
  const { colleagues } = (await readSharingChoices(services, actor, profileId)) ?? notFound();
  const colleague = colleagues.find(({ id }) => id === form.get('colleagueId'));
  const names = [actor.name, ...(colleague ? [colleague.name] : [])];
  const read = readForm(form, shareForm, { ...shareTexts, names });
  if (!read.ok) return data(read, { status: 422 });
  const wanted = { sharingId: readFormId(form), profileId, ...read.value };
  const asked = await askToShare(services, actor, wanted);
  if (asked.ok) return redirect(`/profiles/${profileId}#sharings`, 303);
  if (asked.code === 'not-found') notFound();
  return data({ errors: words[asked.code], values: typedValues(form) }, { status: 422 });
});

export default function Share() {
  return <SharePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
