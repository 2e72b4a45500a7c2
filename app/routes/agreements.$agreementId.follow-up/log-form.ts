import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import {
  followUpActivities,
  followUpChannels,
  followUpParties,
  longestFollowUpText,
  type FollowUp,
} from '~/app/domain/follow-up/follow-up';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { amountAnswer } from '~/app/domain/typed/amount';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { errors: t, ...labels } = messagesIn('nb').specialist.followUp;

/** Hers to read, and her next specialist's: all that may point at a person is asked about. */
export const followUpTexts: FreeTexts = {
  rule: textRules.matchingLayer,
  labels: {
    situation: labels.situation,
    challenge: labels.challenge,
    howMet: labels.howMet,
    goldenMoment: labels.goldenMoment,
  },
};

const text = z.string().trim().max(longestFollowUpText, t.text).optional();
const date = (error: string) =>
  z.string({ error }).refine((typed) => plainDateSchema.safeParse(typed).success, { error });

/** The form of one contact. */
export const logForm = z
  .object({
    on: date(t.on),
    activity: z.enum(followUpActivities, { error: t.activity }),
    channel: z.enum(followUpChannels, { error: t.channel }),
    place: z.enum(['on-site', 'elsewhere'], { error: t.place }),
    withWhom: z.array(z.enum(followUpParties, { error: t.withWhom })).min(1, t.withWhom),
    hours: amountAnswer({ unit: 'hours', message: t.hours, least: 0.1, most: 24 }).optional(),
    situation: text,
    challenge: text,
    howMet: text,
    goldenMoment: text,
    nextOn: date(t.nextOn).optional(),
  })
  .transform(
    ({ place, hours, nextOn, situation, challenge, howMet, goldenMoment, ...said }): FollowUp => ({
      ...said,
      isOnSite: place === 'on-site',
      minutes: hours === undefined ? null : Math.round(hours * 60),
      nextOn: nextOn ?? null,
      words: { situation, challenge, howMet, goldenMoment },
    }),
  );

/** A contact that is written down, as its form shows it. */
export function entryValues({ minutes, isOnSite, words, nextOn, ...entry }: FollowUp): FormValues {
  const { on, activity, channel, withWhom } = entry;
  return {
    ...{ on, activity, channel, withWhom: [...withWhom], ...words },
    place: isOnSite ? 'on-site' : 'elsewhere',
    hours: minutes === null ? '' : hoursOf(minutes),
    nextOn: nextOn ?? '',
  };
}

/** Minutes as hours are written: «1,5». */
export function hoursOf(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100).replace('.', ',');
}
