import type { SpecialistActor } from '~/app/auth/actor';
import { weekdayNames } from '~/app/domain/calendar/calendar-wording';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { termsFormSchema } from '~/app/domain/agreements/terms-form';
import type { TermsFault } from '~/app/domain/agreements/terms-form-fields';
import { termsFromForm, withDatesOver } from '~/app/domain/agreements/terms-from-form';
import type { TextDoubt } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { termsToEdit } from '~/app/usecases/agreements/terms-to-edit';
import { termsTextsFor } from './terms-texts';

interface NotSaved {
  readonly ok: false;
  readonly code: 'faults' | 'changed-meanwhile' | 'lapsed' | 'not-found';
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
  readonly doubt?: TextDoubt | undefined;
}

const t = messagesIn('nb').agreement.edit.errors;

/** Saves the form as sent; to lay out the dates is to save with every date counted anew. */
export async function saveSentForm(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
  form: FormData,
  intent: 'save' | 'lay-out',
): Promise<{ readonly ok: true } | NotSaved> {
  const values = typedValues(form);
  const standing = await termsToEdit(services, actor, agreementId);
  if (!standing) return { ok: false, code: 'not-found', errors: {}, values };
  const sent = readForm(form, termsFormSchema, termsTextsFor(standing, form));
  if (!sent.ok) {
    const { doubt, isAboutWords } = sent;
    const errors = isAboutWords ? sent.errors : inWords(sent.errors);
    return { ok: false, code: 'faults', errors, values, doubt };
  }
  const { startOn, weeks } = sent.value;
  if (intent === 'lay-out' && weeks === undefined) {
    return { ok: false, code: 'faults', errors: { weeks: t.weeks }, values };
  }
  const seenAt = String(form.get('seenAt') ?? '').slice(0, 40);
  const saved = await saveAgreement(services, actor, { agreementId, seenAt }, (before) => {
    const terms = termsFromForm(sent.value, before);
    return intent === 'lay-out' && weeks ? withDatesOver(terms, startOn, weeks) : terms;
  });
  if (saved.ok) return saved;
  const errors: Record<string, string> = saved.code === 'lapsed' ? { kind: t.lapsed } : {};
  return { ok: false, code: saved.code, errors, values };
}

function inWords(errors: Readonly<Record<string, string>>): Record<string, string> {
  const isFault = (code: string): code is TermsFault => Object.hasOwn(t, code);
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => {
      const day = weekdays.find((each) => field === `times.${each}`);
      if (code === 'times' && day) return [field, t.timesOf(weekdayNames[day])];
      return [field, isFault(code) ? t[code] : t.long];
    }),
  );
}
