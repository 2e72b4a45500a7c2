import { z } from 'zod';
import { placeName } from '~/app/domain/places/place-name';
import { saysWhat } from '~/app/domain/needs/answers/task-title';
import { longestTitle, taskOfWhat, whatSchema } from '~/app/domain/needs/answers/what';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';
import type { ToldNeed } from '~/app/usecases/needs/write-down-need';

const t = messagesIn('nb').specialist.writtenNeed.errors;

/** How many tasks the page has room for; more are added when the need is completed. */
export const mostToldTasks = 4;

const taskRow = z.object({
  title: z.string().trim().max(longestTitle, t.title).refine(saysWhat, t.titleBare).optional(),
  hours: whatSchema.shape.hours.catch('unknown'),
});

const text = (longest: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(longest, tooLong)
    .optional()
    .transform((typed) => typed || null);

const contactName = z
  .string({ error: t.contactName })
  .trim()
  .min(1, t.contactName)
  .max(80, t.contactName);

/** What a company told, as tasks and who to ask; the rest is completed afterwards. */
export const toldForm = formWith(contactName);
/** Work a jobseeker found herself: the company has told nothing yet, nor who to ask. */
export const foundForm = formWith(text(80, t.contactLong));

/** What others read of it: the tasks, by name. */
export const toldTexts: FreeTexts = {
  rule: textRules.work,
  labels: { 'tasks[].title': messagesIn('nb').specialist.writtenNeed.what },
};

function formWith(contact: z.ZodType<string | null>) {
  return z
    .object({
      tasks: z.array(taskRow).max(mostToldTasks).default([]),
      municipality: z
        .string({ error: t.municipality })
        .trim()
        .min(2, t.municipality)
        .max(60, t.municipality)
        .transform(placeName),
      address: text(120, t.address),
      contactName: contact,
      contactPhone: text(20, t.contactPhone),
    })
    .transform(
      ({ tasks, ...place }): Omit<ToldNeed, 'needId'> => ({
        ...place,
        tasks: tasks.flatMap((row) => {
          const { title, details } = taskOfWhat(row);
          return title ? [{ title, details }] : [];
        }),
      }),
    )
    .refine(({ tasks }) => tasks.length > 0, { path: ['tasks[0].title'], error: t.tasks });
}
