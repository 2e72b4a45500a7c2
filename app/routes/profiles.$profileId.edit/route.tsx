import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { noteValues } from '~/app/domain/profiles/block-form';
import { profileBlocks, type ProfileBlock } from '~/app/domain/profiles/matching-layer';
import { profileBlockForms } from '~/app/domain/profiles/profile-blocks';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { openOwnProfile } from '~/app/usecases/open-own-profile';
import { saveProfile } from '~/app/usecases/save-profile';
import { EditBlockPage } from './page';

const t = messagesIn('nb').specialist.profiles;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? `${t.blockTitles[args.data.block]}, ${args.data.code}` : t.title);

export const loader = guardedLoader('routes/profiles.$profileId.edit', async (args) => {
  const { actor, params, services, request } = args;
  const { profileId = '' } = params;
  const block = blockOf(request);
  const found = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!found) notFound();
  const { layer, profile } = found;
  const values = { ...profileBlockForms[block].valuesOf(layer), ...noteValues(layer.notes[block]) };
  return { profileId, code: profile.code, block, values };
});

export const action = guardedAction('routes/profiles.$profileId.edit', async (args) => {
  const { actor, params, services, request, form, intent } = args;
  if (intent !== 'save' && intent !== 'save-and-next') unknownIntent();
  const { profileId = '' } = params;
  const block = blockOf(request);
  const labels = { '*': t.blockTitles[block] };
  const texts = { rule: textRules.matchingLayer, labels };
  const read = readForm(form, profileBlockForms[block].schema, texts);
  if (!read.ok) return data(read, { status: 422 });
  const saved = await saveProfile(services, actor, profileId, { block, change: read.value });
  if (!saved.ok) notFound();
  const next = profileBlocks[profileBlocks.indexOf(block) + 1];
  const isGoingOn = intent === 'save-and-next' && next !== undefined;
  const target = isGoingOn ? `/profiles/${profileId}/edit?block=${next}` : `/profiles/${profileId}`;
  return redirect(target, 303);
});

function blockOf(request: Request): ProfileBlock {
  const asked = new URL(request.url).searchParams.get('block') ?? profileBlocks[0];
  return profileBlocks.find((block) => block === asked) ?? notFound();
}

export default function EditBlock() {
  const { profileId, code, block, values } = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>();
  const form = faults ?? { values, errors: {} };
  return <EditBlockPage {...{ profileId, code, block, form }} key={block} />;
}
