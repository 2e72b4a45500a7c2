import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { askBreakGlass } from '~/app/usecases/break-glass/ask-break-glass';
import { otherAdministrators } from '~/app/usecases/break-glass/other-administrators';
import { breakGlassForm, breakGlassTexts } from './break-glass-form';
import { AskPage } from './page';

const t = messagesIn('nb').breakGlass;

export const meta: MetaFunction = (args) => titled(args, t.newTitle);

export const loader = guardedLoader('routes/admin.break-glass.new', async ({ services, actor }) => {
  const { canAnswer, isTooNew } = await otherAdministrators(services, actor);
  return {
    formId: services.newId(),
    canBeAnswered: canAnswer.length > 0,
    tooNew: isTooNew.map(({ name }) => name),
  };
});

export const action = guardedAction('routes/admin.break-glass.new', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'ask') unknownIntent();
  const read = readForm(form, breakGlassForm, breakGlassTexts);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const requestId = readFormId(form);
  const asked = await askBreakGlass(services, actor, { requestId, ...read.value });
  if (asked.ok) return redirect(`/admin/break-glass/${requestId}`, 303);
  const values = typedValues(form);
  if (asked.code === 'nobody-to-decide') {
    return data({ errors: {}, values, message: t.nobody }, { status: 409 });
  }
  const errors: Record<string, string> = { code: t.errors.code };
  return data({ errors, values, message: undefined }, { status: 422 });
});

export default function AskRoute() {
  return <AskPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
