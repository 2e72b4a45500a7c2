import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { changeWeights } from '~/app/usecases/matching/change-weights';
import { readWeights } from '~/app/usecases/matching/read-weights';
import { WeightsPage } from './page';
import { weightsForm } from './weights-form';
import { weightsTexts } from './weights-texts';

const t = messagesIn('nb').weights;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.weights', async (args) => ({
  formId: args.services.newId(),
  view: await readWeights(args.services),
  isSaved: new URL(args.request.url).searchParams.get('done') === 'saved',
}));

export const action = guardedAction('routes/admin.weights', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const read = readForm(form, weightsForm, weightsTexts);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const seenVersion = String(form.get('seenVersion') ?? '');
  const wanted = { ...read.value, id: readFormId(form), seenVersion };
  const changed = await changeWeights(services, actor, wanted);
  if (changed.ok) return redirect('/admin/weights?done=saved', 303);
  const values = typedValues(form);
  if (changed.code === 'changed-meanwhile') {
    return data({ errors: {}, values, message: t.changedMeanwhile }, { status: 409 });
  }
  const errors: Record<string, string> = {
    'of.wish': changed.code === 'same' ? t.same : t.faults[changed.code],
  };
  return data({ errors, values, message: undefined }, { status: 422 });
});

export default function WeightsRoute() {
  const answer = useActionData<typeof action>();
  return <WeightsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
