import { redirect } from '@remix-run/node';
import { draftPlaceOf } from '~/app/domain/form-drafts/draft-place';
import { guardedAction, notFound, sendOnly, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { dropDraft } from '~/app/usecases/form-drafts/drop-draft';
import { keepDraft } from '~/app/usecases/form-drafts/keep-draft';

export const loader = sendOnly('routes/drafts');

/**
 * Keeps what is written in a long form while it is filled in, and takes it away again. The form
 * comes in the body with the address of its page, because words may be a person's.
 */
export const action = guardedAction('routes/drafts', async ({ services, actor, form, intent }) => {
  if (intent !== 'keep' && intent !== 'drop') unknownIntent();
  const place = draftPlaceOf(String(form.get('place') ?? '')) ?? notFound();
  if (intent === 'drop') {
    await dropDraft(services, actor, place);
    return redirect(place.path, 303);
  }
  const { place: _address, intent: _intent, ...fields } = typedValues(form);
  const kept = await keepDraft(services, actor, place, fields);
  if (!kept.ok && kept.code === 'not-found') notFound();
  return new Response(null, { status: kept.ok ? 204 : 422 });
});
