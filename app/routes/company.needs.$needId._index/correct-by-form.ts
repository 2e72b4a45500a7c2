import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { EmployerActor } from '~/app/auth/actor';
import type { FormAnswer } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { notFound } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { correctAnalysis } from '~/app/usecases/needs/correct-analysis';
import { correctionTexts } from './need-texts';

const t = messagesIn('nb').employer.need;
const correction = z.object({
  text: z
    .string(t.correctionMissing)
    .trim()
    .min(1, t.correctionMissing)
    .max(1000, t.correctionTooLong),
});

interface Correcting {
  readonly services: Services;
  readonly actor: EmployerActor;
  readonly needId: string;
  readonly form: FormData;
}

/** Takes what the company says is wrong; back to the page, which thanks or says what to mend. */
export async function correctByForm({ services, actor, needId, form }: Correcting) {
  const read = readForm(form, correction, correctionTexts);
  if (!read.ok) return data<FormAnswer>(read, { status: 422 });
  const id = readFormId(form);
  const sent = await correctAnalysis(services, actor, needId, { id, text: read.value.text });
  if (sent.ok) return redirect(`/company/needs/${needId}?sent=correction`, 303);
  if (sent.code === 'not-found') notFound();
  const errors = { text: t.correctionTooMany };
  return data<FormAnswer>({ errors, values: typedValues(form) }, { status: 409 });
}
