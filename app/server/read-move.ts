import { z } from 'zod';
import type { PlainDate } from '../domain/calendar/plain-date';
import { plainDateSchema } from '../domain/calendar/plain-date-schema';
import { optionalLine } from '../domain/needs/answers/optional-line';
import { closeReasons } from '../domain/needs/close-reason';
import type { NeedMove } from '../domain/needs/need-after';
import type { MoveOfNeed } from '../usecases/needs/move-need';
import { readForm } from './read-form';

const pauseForm = z.object({ untilOn: plainDateSchema.optional() });
const closeForm = z.object({
  reason: z.enum(closeReasons, { error: 'close-reason-missing' }),
  note: optionalLine(300),
});

/** What a form says about a move of a need, or the faults by field, as codes. */
export function readMove<Move extends NeedMove>(
  move: Move,
  form: FormData,
  today: PlainDate,
): Extract<MoveOfNeed, { move: Move }> | { readonly errors: Readonly<Record<string, string>> };
export function readMove(
  move: NeedMove,
  form: FormData,
  today: PlainDate,
): MoveOfNeed | { readonly errors: Readonly<Record<string, string>> } {
  if (move === 'resume' || move === 'reopen') return { move };
  if (move === 'pause') {
    const read = readForm(form, pauseForm);
    if (!read.ok) return read;
    const { untilOn = null } = read.value;
    if (untilOn !== null && untilOn <= today) return { errors: { untilOn: 'until-past' } };
    return { move, untilOn };
  }
  const read = readForm(form, closeForm);
  return read.ok ? { move, reason: read.value.reason, note: read.value.note ?? null } : read;
}
