import type { SpecialistActor } from '~/app/auth/actor';
import { weekdayNames } from '~/app/domain/calendar/calendar-wording';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { termsFormSchema, type TermsFault } from '~/app/domain/agreements/terms-form';
import { termsFromForm, withDatesOver } from '~/app/domain/agreements/terms-from-form';
import { messagesIn } from '~/app/i18n/messages';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';

interface NotSaved {
  readonly ok: false;
  readonly code: 'faults' | 'changed-meanwhile' | 'not-found';
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
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
  const sent = readForm(form, termsFormSchema);
  const values = typedValues(form);
  if (!sent.ok) return { ok: false, code: 'faults', errors: inWords(sent.errors), values };
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
  return { ok: false, code: saved.code, errors: { kind: t.changed }, values };
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
