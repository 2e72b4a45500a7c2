import { z } from 'zod';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { longestAskedBy, waysOfAsking } from '~/app/domain/needs/asked-move';
import { faultWords } from '~/app/forms/fault-words';
import { messagesIn } from '~/app/i18n/messages';
import { readForm } from '~/app/server/read-form';
import { readMove } from '~/app/server/read-move';

/** What a specialist may do for a company; opening again is the company's own. */
export const movesForCompany = ['pause', 'resume', 'close'] as const;

const askedForm = z.object({
  move: z.enum(movesForCompany, { error: 'move' }),
  askedBy: z
    .string({ error: 'asked-by' })
    .trim()
    .min(1, 'asked-by')
    .max(longestAskedBy, 'asked-by-long'),
  askedHow: z.enum(waysOfAsking, { error: 'asked-how' }),
  askedOn: z.string({ error: 'asked-on' }).pipe(plainDateSchema),
});

const words = messagesIn('nb').specialist.moveNeed.errors;

/** What is to be done and who asked for it, or every fault of the form at once, in words. */
export function readMoveForCompany(form: FormData, today: PlainDate) {
  const asked = readForm(form, askedForm);
  const wanted = movesForCompany.find((move) => move === form.get('move'));
  const moving = wanted && readMove(wanted, form, today);
  if (asked.ok && moving && !('errors' in moving)) {
    const { move: _read, ...said } = asked.value;
    return { ok: true, moving, asked: said } as const;
  }
  const ofMove = moving && 'errors' in moving ? moving.errors : {};
  const { move, ...ofAsking } = asked.ok ? {} : asked.errors;
  const errors = faultWords(words, { ...(move ? { move } : {}), ...ofMove, ...ofAsking });
  return { ok: false, errors } as const;
}
