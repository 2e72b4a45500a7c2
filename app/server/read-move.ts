import { z } from 'zod';
import type { PlainDate } from '../domain/calendar/plain-date';
import { plainDateSchema } from '../domain/calendar/plain-date-schema';
import { optionalLine } from '../domain/needs/answers/optional-line';
import { closeReasons } from '../domain/needs/close-reason';
import type { NeedMove } from '../domain/needs/need-after';
import type { FreeTexts } from '../forms/free-texts';
import type { MoveOfNeed } from '../usecases/needs/move-need';
import { readForm, type FormFaults } from './read-form';

const pauseForm = z.object({ untilOn: plainDateSchema.optional() });
const closeForm = z.object({
  reason: z.enum(closeReasons, { error: 'close-reason-missing' }),
  note: optionalLine(300),
});

type MoveFaults = Pick<FormFaults, 'errors' | 'doubt' | 'isAboutWords'>;

/**
 * What a form says about a move of a need, or the faults by field: codes, but whole sentences where
 * they are about its words. `texts` is the note, which others read.
 */
export function readMove<Move extends NeedMove>(
  move: Move,
  form: FormData,
  today: PlainDate,
  texts: FreeTexts,
): Extract<MoveOfNeed, { move: Move }> | MoveFaults;
export function readMove(
  move: NeedMove,
  form: FormData,
  today: PlainDate,
  texts: FreeTexts,
): MoveOfNeed | MoveFaults {
  if (move === 'resume' || move === 'reopen') return { move };
  if (move === 'pause') {
    const read = readForm(form, pauseForm);
    if (!read.ok) return read;
    const { untilOn = null } = read.value;
    if (untilOn !== null && untilOn <= today) return { errors: { untilOn: 'until-past' } };
    return { move, untilOn };
  }
  const read = readForm(form, closeForm, texts);
  return read.ok ? { move, reason: read.value.reason, note: read.value.note ?? null } : read;
}
