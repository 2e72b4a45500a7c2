import { data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { SpecialistActor } from '../auth/actor';
import type { AnalysisSubject, ContentOf } from '../domain/needs/analysis/analysis-content';
import type { FormAnswer } from '../forms/form-answer';
import type { FreeTexts } from '../forms/free-texts';
import { messagesIn } from '../i18n/messages';
import type { Services } from '../services';
import { saveAnalysis } from '../usecases/needs/save-analysis';
import { draftIsSaved } from './draft-of-page';
import { readFormId } from './form-id';
import { notFound, unknownIntent } from './guard';
import { readForm, typedValues } from './read-form';

interface SentAnalysis {
  readonly request: Request;
  readonly services: Services;
  readonly actor: SpecialistActor;
  readonly form: FormData;
  readonly intent: string;
}

/** Saves the form of an analysis as a new version of its subject; the faults where it cannot. */
export async function answerAnalysis<Subject extends AnalysisSubject>(
  sent: SentAnalysis,
  { needId, subject }: { readonly needId: string; readonly subject: Subject },
  schema: z.ZodType<ContentOf<Subject>>,
  texts: FreeTexts,
) {
  const { services, actor, form, intent } = sent;
  if (intent !== 'save') unknownIntent();
  const read = readForm(form, schema, texts);
  if (!read.ok) {
    const { errors, values, doubt } = read;
    return data<FormAnswer>({ errors, values, doubt }, { status: 422 });
  }
  const saved = await saveAnalysis(services, actor, {
    id: readFormId(form),
    needId,
    subject,
    fromVersion: Number(form.get('fromVersion')),
    content: read.value,
  });
  if (saved.ok) {
    await draftIsSaved(sent);
    return redirect(`/needs/${needId}`, 303);
  }
  if (saved.code === 'not-found') notFound();
  const message = messagesIn('nb').specialist.analysis.changedMeanwhile;
  return data<FormAnswer>({ errors: {}, values: typedValues(form), message }, { status: 409 });
}
