import { z } from 'zod';
import { dateAnswer, tickAnswer } from '~/app/domain/profiles/answer-fields';
import { clockAnswer } from '~/app/domain/typed/clock-time';
import { textRules } from '~/app/domain/privacy/text-rules';
import { speakers } from '~/app/domain/proposals/meeting';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.meeting;

const text = (most: number, error: string) => z.string(error).trim().min(1, error).max(most, error);

/** The form of a first meeting, whose time is kept with a full stop. */
export const meetingSchema = z
  .object({
    seenAt: z.iso.datetime().optional(),
    onDate: dateAnswer.pipe(z.string(t.errors.onDate)),
    atTime: clockAnswer(t.errors.atTime).transform((time) => time.replace(':', '.')),
    place: text(200, t.errors.place),
    access: text(300, t.errors.access),
    comes: text(200, t.errors.comes),
    speaks: z.enum(speakers, t.errors.speaks),
    isAccompanied: tickAnswer.transform(Boolean),
    isWithoutName: tickAnswer.transform(Boolean),
  })
  .transform(({ seenAt, isWithoutName, ...details }) => ({
    seenAt: seenAt ?? null,
    isWithoutName,
    details,
  }));

/** What the employer reads of it: where it is. Who comes is a name of the company's own. */
export const meetingTexts = {
  rule: textRules.place,
  labels: { place: t.place, access: t.access },
};
