import { z } from 'zod';
import type { EmployerActor } from '~/app/auth/actor';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { optionalLine } from '~/app/domain/needs/answers/optional-line';
import { closeReasons } from '~/app/domain/needs/close-reason';
import { unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { moveNeed, type MoveOfNeed } from '~/app/usecases/needs/move-need';

const pauseForm = z.object({
  untilOn: z.string({ error: 'until-missing' }).pipe(plainDateSchema),
});
const closeForm = z.object({
  reason: z.enum(closeReasons, { error: 'close-reason-missing' }),
  note: optionalLine(300),
});

interface Moving {
  readonly services: Services;
  readonly actor: EmployerActor;
  readonly needId: string;
  readonly form: FormData;
  readonly today: PlainDate;
}

/** What the sent form asks to be done with the need: its outcome, or the faults by field. */
export async function moveByForm(intent: string, { services, actor, needId, form, today }: Moving) {
  const read = readMove(intent, form, today);
  if ('errors' in read) return { ok: false, code: 'faults', errors: read.errors } as const;
  return moveNeed(services, actor, needId, read);
}

function readMove(
  intent: string,
  form: FormData,
  today: PlainDate,
): MoveOfNeed | { readonly errors: Readonly<Record<string, string>> } {
  if (intent === 'resume' || intent === 'reopen') return { move: intent };
  if (intent === 'pause') {
    const read = readForm(form, pauseForm);
    if (!read.ok) return read;
    const { untilOn } = read.value;
    return untilOn > today ? { move: 'pause', untilOn } : { errors: { untilOn: 'come-back-past' } };
  }
  if (intent !== 'close') return unknownIntent();
  const read = readForm(form, closeForm);
  return read.ok
    ? { move: 'close', reason: read.value.reason, note: read.value.note ?? null }
    : read;
}
