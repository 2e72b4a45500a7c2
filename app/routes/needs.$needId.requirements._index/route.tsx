import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { RequirementEdit } from '~/app/domain/needs/requirements/requirement-edits';
import {
  requirementEditSchemas,
  type EditIntent,
} from '~/app/domain/needs/requirements/requirement-edit-forms';
import type { FormAnswer } from '~/app/forms/form-answer';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { editRequirements } from '~/app/usecases/needs/edit-requirements';
import { readNeedAnalysis } from '~/app/usecases/needs/read-need-analysis';
import { RequirementsPage } from './page';
import { addedTexts, editedTexts } from './requirement-texts';

const t = messagesIn('nb').specialist.requirements;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/needs.$needId.requirements._index', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readNeedAnalysis(args.services, args.actor, needId)) ?? notFound();
  return {
    needId,
    needTitle: view.need.title ?? '',
    tasks: view.tasks.map(({ id, title }) => ({ id, title })),
    vague: view.vague,
    requirements: view.requirements,
    isListEdited: view.isListEdited,
    formId: args.services.newId(),
  };
});

const textsOf = { add: addedTexts, reword: editedTexts, drop: editedTexts, restore: undefined };

/** One edit of the list: add, drop, restore or reword an item. */
export const action = guardedAction('routes/needs.$needId.requirements._index', async (args) => {
  const { form, intent } = args;
  const { needId = '' } = args.params;
  if (!isEdit(intent)) unknownIntent();
  const read = readForm(form, requirementEditSchemas[intent], textsOf[intent]);
  if (!read.ok) {
    const { values, doubt, isAboutWords } = read;
    const errors = isAboutWords ? read.errors : inWords(read.errors);
    const answer: FormAnswer = { errors, values, doubt };
    return data(answer, { status: 422 });
  }
  const edit: RequirementEdit = read.value;
  const edited = await editRequirements(args.services, args.actor, needId, {
    id: readFormId(form),
    edit,
  });
  if (edited.ok) return redirect(`/needs/${needId}/requirements`, 303);
  const message = t.refusals[edited.code];
  const answer: FormAnswer = { errors: {}, values: typedValues(form), message };
  return data(answer, { status: 409 });
});

function isEdit(intent: string): intent is EditIntent {
  return Object.hasOwn(requirementEditSchemas, intent);
}

function inWords(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(errors).map((field) => [field, t.errors[field as keyof typeof t.errors]]),
  );
}

export default function Requirements() {
  const answer = useActionData<typeof action>();
  return <RequirementsPage view={useLoaderData<typeof loader>()} answer={answer} />;
}
