import { z } from 'zod';
import type { SpecialistActor } from '~/app/auth/actor';
import {
  agreementOutcomes,
  decisionParties,
  longestDecisionNote,
  stopReasons,
} from '~/app/domain/agreements/decision';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import type { TextDoubt } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { recordDecision } from '~/app/usecases/agreements/record-decision';
import { decisionTexts } from './decision-texts';

const t = messagesIn('nb').decision.edit;

const schema = z.object({
  outcome: z.enum(agreementOutcomes, t.errors.outcome),
  stopReason: z.enum(stopReasons, t.refusals['no-reason']).nullable().default(null),
  decidedOn: z
    .string(t.errors.decidedOn)
    .refine((day) => plainDateSchema.safeParse(day).success, t.errors.decidedOn),
  decidedWith: z.array(z.enum(decisionParties)).default([]),
  note: z.string().trim().max(longestDecisionNote, t.errors.noteTooLong).default(''),
});

interface NotDecided {
  readonly ok: false;
  readonly status: 404 | 409 | 422;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
  /** Why what was asked for did not happen, where no field can mend it. */
  readonly problem: string | null;
  readonly doubt?: TextDoubt | undefined;
}

/** Records the decision as sent; what can be mended is said at its field. */
export async function saveDecision(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
  form: FormData,
  names: readonly string[],
): Promise<{ readonly ok: true } | NotDecided> {
  const read = readForm(form, schema, { ...decisionTexts, names });
  const values = typedValues(form);
  if (!read.ok) return { ...read, status: 422, problem: null };
  const decided = await recordDecision(services, actor, agreementId, read.value);
  if (decided.ok) return decided;
  const fault = (errors: Record<string, string>) =>
    ({ ok: false, status: 422, errors, values, problem: null }) as const;
  switch (decided.code) {
    case 'sensitive-word':
      return fault({ note: t.errors.sensitive });
    case 'bad-day':
      return fault({ decidedOn: t.refusals['bad-day'] });
    case 'no-reason':
      return fault({ stopReason: t.refusals['no-reason'] });
    case 'hired-already':
    case 'not-started':
      return fault({ outcome: t.refusals[decided.code] });
    case 'not-found':
      return { ok: false, status: 404, errors: {}, values, problem: null };
    default:
      return { ok: false, status: 409, errors: {}, values, problem: t.refusals[decided.code] };
  }
}
