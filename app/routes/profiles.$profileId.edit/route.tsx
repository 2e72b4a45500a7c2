import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { FormValues, LayerChange } from '~/app/domain/profiles/block-form';
import type { ChangedFields } from '~/app/domain/form-drafts/meanwhile';
import { blockStates } from '~/app/domain/profiles/known-blocks';
import { profileBlocks, type ProfileBlock } from '~/app/domain/profiles/matching-layer';
import { profileBlockForms, savedBlockValues } from '~/app/domain/profiles/profile-blocks';
import { wordFieldsOfBlock, writtenIn } from '~/app/domain/profiles/word-fields';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { draftIsSaved, formOf, withDraft } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues, type FormFaults } from '~/app/server/read-form';
import { afterMeanwhile, seenFormOf } from '~/app/server/seen-form';
import type { Services } from '~/app/services';
import { noteReading } from '~/app/usecases/profiles/note-reading';
import { openOwnProfile } from '~/app/usecases/profiles/open-own-profile';
import { saveProfile } from '~/app/usecases/profiles/save-profile';
import { understandWords, type SaidOfWords } from '~/app/usecases/matching/understand-words';
import type { UnderstoodFields } from '~/app/views/word-panel';
import { blockTexts } from './block-texts';
import { EditBlockPage } from './page';

const t = messagesIn('nb').specialist;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(
    args,
    args.data ? `${t.profiles.blockTitles[args.data.block]}, ${args.data.code}` : t.profiles.title,
  );

export const loader = guardedLoader('routes/profiles.$profileId.edit', async (args) => {
  const { actor, params, services, request } = args;
  const { profileId = '' } = params;
  const block = blockOf(request);
  const found = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!found) notFound();
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const { layer, profile } = found;
  const begun = await withDraft(args, savedBlockValues(layer, block));
  const answers = begun.draftedAt ? readWordAnswers(formOf(begun.values)) : [];
  const said = { answers, decisions: layer.decisions };
  const understood = await understoodIn(services, block, begun.values, said);
  const { code } = profile;
  return { profileId, code, block, ...begun, understood, states: blockStates(layer) };
});

type Faults = Pick<FormFaults, 'errors'> & {
  readonly doubt?: FormFaults['doubt'];
  readonly changed?: ChangedFields;
};

export const action = guardedAction('routes/profiles.$profileId.edit', async (args) => {
  const { actor, params, services, request, form, intent } = args;
  const { profileId = '' } = params;
  const block = blockOf(request);
  const found = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!found) notFound();
  const words = readWordAnswers(form);
  const typed = typedValues(form);
  const again = async ({ errors, doubt, changed }: Faults, status: number, more?: FormValues) => {
    const values: FormValues = { ...typed, ...more };
    const { decisions } = found.layer;
    const understood = await understoodIn(services, block, values, { answers: words, decisions });
    return data({ errors, doubt, changed, values, understood }, { status });
  };
  if (intent === 'show-words') return again({ errors: {} }, 200);
  if (intent !== 'save' && intent !== 'save-and-next') unknownIntent();
  const read = readForm(form, profileBlockForms[block].schema, blockTexts(block));
  if (!read.ok) return again(read, 422);
  if (block === 'travel') {
    const doubted = await doubtedPlaces(services, form, placesIn(read.value));
    if (doubted) return again(doubted, 422, doubted.values);
  }
  const sent = seenFormOf(typed);
  const change = { block, change: read.value, words, sent };
  const saved = await saveProfile(services, actor, profileId, change);
  if (!saved.ok && saved.code === 'not-found') notFound();
  if (!saved.ok && saved.code === 'changed-meanwhile') {
    const now = await openOwnProfile(services.store.read, services, actor, profileId);
    if (!now || !sent) notFound();
    const { values, changed } = afterMeanwhile(sent, savedBlockValues(now.layer, block));
    return again({ errors: {}, changed }, 409, values);
  }
  if (!saved.ok) {
    const [field = block] = wordFieldsOfBlock[block] ?? [];
    return again({ errors: { [`words-${field}`]: t.words.notCommon(saved.field ?? '') } }, 422);
  }
  await draftIsSaved(args);
  const next = profileBlocks[profileBlocks.indexOf(block) + 1];
  const isGoingOn = intent === 'save-and-next' && next !== undefined;
  const target = isGoingOn ? `/profiles/${profileId}/edit?block=${next}` : `/profiles/${profileId}`;
  return redirect(target, 303);
});

function blockOf(request: Request): ProfileBlock {
  const asked = new URL(request.url).searchParams.get('block') ?? profileBlocks[0];
  return profileBlocks.find((block) => block === asked) ?? notFound();
}

function placesIn({ facts }: LayerChange) {
  const { from, reaches = [] } = facts?.travel ?? {};
  return { from: from === undefined ? [] : [from], reaches };
}

/** What is understood of each field of the block that has words. */
async function understoodIn(
  { store }: Pick<Services, 'store'>,
  block: ProfileBlock,
  values: FormValues,
  said: SaidOfWords,
) {
  const fields = wordFieldsOfBlock[block] ?? [];
  const rows = await Promise.all(
    fields.map(async (field) => [
      field,
      await understandWords(store.read, field, writtenIn(field, values), said),
    ]),
  );
  return Object.fromEntries(rows) as UnderstoodFields;
}

export default function EditBlock() {
  const { values, changed, understood, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ?? { values, errors: {} };
  return (
    <EditBlockPage
      {...page}
      form={form}
      changed={sent ? sent.changed : changed}
      understood={sent?.understood ?? understood}
      key={page.block}
    />
  );
}
