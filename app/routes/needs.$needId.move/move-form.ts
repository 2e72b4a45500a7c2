import { z } from 'zod';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { longestAskedBy, waysOfAsking } from '~/app/domain/needs/asked-move';
import { textRules } from '~/app/domain/privacy/text-rules';
import { faultWords } from '~/app/forms/fault-words';
import type { FreeTexts } from '~/app/forms/free-texts';
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

const { errors: words, note } = messagesIn('nb').specialist.moveNeed;

/** What the company said besides, as all who work with the need read it. */
export const moveTexts: FreeTexts = { rule: textRules.work, labels: { note } };

/** What is to be done and who asked for it, or every fault of the form at once, in words. */
export function readMoveForCompany(form: FormData, today: PlainDate) {
  const asked = readForm(form, askedForm);
  const wanted = movesForCompany.find((move) => move === form.get('move'));
  const moving = wanted && readMove(wanted, form, today, moveTexts);
  if (asked.ok && moving && !('errors' in moving)) {
    const { move: _read, ...said } = asked.value;
    return { ok: true, moving, asked: said } as const;
  }
  const faults = moving && 'errors' in moving ? moving : undefined;
  const { move, ...ofAsking } = asked.ok ? {} : asked.errors;
  const codes = { ...(move ? { move } : {}), ...(faults?.isAboutWords ? {} : faults?.errors) };
  const ofWords = faults?.isAboutWords ? faults.errors : {};
  const errors = { ...faultWords(words, { ...codes, ...ofAsking }), ...ofWords };
  return { ok: false, errors, doubt: faults?.doubt } as const;
}
