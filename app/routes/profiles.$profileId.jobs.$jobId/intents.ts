import { z } from 'zod';
import { carvingMoves, longestInPlan } from '~/app/domain/carving/workbench/carved-plan';
import { amountAnswer } from '~/app/domain/typed/amount';
import { messagesIn } from '~/app/i18n/messages';
import type { WantedPlanChange } from '~/app/usecases/carving/change-carved-job';
import type { FreeTexts } from '~/app/forms/free-texts';
import { readForm, type FormFaults } from '~/app/server/read-form';
import { checkTexts, gainTexts, moveTexts, stageTexts } from './read-texts';
import { seenTexts } from './seen-texts';

const { errors: t } = messagesIn('nb').specialist.carving;

const must = (missing: string, longest: number, long: string) =>
  z.string(missing).trim().min(1, missing).max(longest, long);
const may = (longest: number, long: string) => z.string().trim().max(longest, long).optional();
const hours = amountAnswer({ unit: 'hours', message: t.hours, least: 0.25, most: 60 });
const yesNo = z.enum(['yes', 'no']).optional();

const addPosted = z.object({ taskId: z.string(t.posted).min(1, t.posted) });
const addSeen = z.object({
  title: must(t.title, longestInPlan.title, t.titleLong),
  seenHours: hours,
});
const dropTask = z.object({ taskId: z.string() });
const changeTask = z.object({
  taskId: z.string(),
  hours,
  move: z.enum(carvingMoves, t.move),
  today: z.enum(['somebody', 'nobody']).optional(),
  who: may(longestInPlan.who, t.whoLong),
  why: may(longestInPlan.why, t.whyLong),
});
const tell = z.object({
  freedHours: amountAnswer({ unit: 'hours', message: t.freedHours, most: 60 }).optional(),
  freedFor: may(longestInPlan.gain, t.freedForLong),
  colleagues: may(longestInPlan.gain, t.colleaguesLong),
  replacesPaid: yesNo,
  isToldToUnion: yesNo,
  toldHow: may(longestInPlan.gain, t.toldHowLong),
});
const addStage = z.object({
  week: amountAnswer({ unit: 'weeks', message: t.week, least: 1, most: 156, isWhole: true }),
  stageHours: hours,
  what: must(t.what, longestInPlan.what, t.whatLong),
  requires: may(longestInPlan.what, t.stageRequiresLong),
});
const dropStage = z.object({ at: z.number().int() });
const answer = z.object({
  key: z.string(),
  reason: must(t.reason, longestInPlan.answer, t.reasonLong),
});

type ReadChange = { readonly ok: true; readonly value: WantedPlanChange } | FormFaults;

/** Reads one change of a carved job from its form; undefined where the intent is none of them. */
export function readChange(form: FormData, intent: string, newId: string): ReadChange | undefined {
  const as = <Schema extends z.ZodType>(
    schema: Schema,
    toChange: (value: z.output<Schema>) => WantedPlanChange,
    texts?: FreeTexts,
  ): ReadChange => {
    const read = readForm(form, schema, texts);
    return read.ok ? { ok: true, value: toChange(read.value) } : read;
  };
  switch (intent) {
    case 'add':
      return as(addPosted, ({ taskId }) => ({ kind: 'add-posted', taskId, id: newId }));
    case 'add-seen': {
      const toChange = ({ title, seenHours }: z.output<typeof addSeen>) =>
        ({ kind: 'add-seen', title, hours: seenHours, id: newId }) as const;
      return as(addSeen, toChange, seenTexts);
    }
    case 'drop':
      return as(dropTask, ({ taskId }) => ({ kind: 'drop', taskId }));
    case 'change':
      return as(
        changeTask,
        ({ taskId, hours: wanted, ...told }) => ({
          kind: 'change',
          taskId,
          hours: wanted,
          told,
        }),
        moveTexts,
      );
    case 'tell': {
      const toChange = ({
        replacesPaid,
        isToldToUnion,
        toldHow,
        ...gains
      }: z.output<typeof tell>): WantedPlanChange => ({
        kind: 'tell',
        gains,
        ground: { replacesPaid, isToldToUnion, toldHow },
      });
      return as(tell, toChange, gainTexts);
    }
    case 'add-stage': {
      const toChange = ({ stageHours, ...stage }: z.output<typeof addStage>) =>
        ({ kind: 'add-stage', stage: { ...stage, hours: stageHours } }) as const;
      return as(addStage, toChange, stageTexts);
    }
    case 'drop-stage':
      return as(dropStage, ({ at }) => ({ kind: 'drop-stage', at }));
    case 'answer':
      return as(answer, ({ key, reason }) => ({ kind: 'answer', key, reason }), checkTexts);
    case 'undo':
    case 'redo':
      return { ok: true, value: { kind: intent } };
    default:
      return undefined;
  }
}
