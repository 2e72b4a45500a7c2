import { z } from 'zod';
import type { Demands, MatchTask, Requirement } from '~/app/domain/matching/input';
import {
  commaAnswer,
  countAnswer,
  hoursAnswer,
  kilosAnswer,
  lineAnswer,
  linesAnswer,
  yesNoAnswer,
} from '~/app/domain/profiles/answer-fields';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { demandKeys, demandScales } from './demand-scales';

type Details = Omit<MatchTask, 'id' | 'title'>;

export const requirementKinds = [
  'licence',
  'certificate',
  'police-certificate',
  'entry-test',
  'hse-training',
] as const satisfies readonly Requirement['kind'][];
export const taskLanguageLevels = ['none', 'A1', 'A2', 'B1', 'B2'] as const;
export const taskValues = ['low', 'medium', 'high'] as const;

function demandAnswer(scale: (typeof demandScales)[keyof typeof demandScales]) {
  if (scale === 'kilos') return kilosAnswer;
  if (scale === 'words') return commaAnswer;
  if (scale === 'yes-no') return yesNoAnswer;
  return z.enum(scale as readonly [string, ...string[]]).optional();
}

const demandAnswers = Object.fromEntries(
  demandKeys.map((about) => [about, demandAnswer(demandScales[about])]),
);

const requirementAnswer = z.object({
  kind: z.enum(requirementKinds).optional(),
  name: lineAnswer,
  weeksToObtain: countAnswer('ukene det tar', 'weeks', 200),
});

/**
 * What a specialist completes of a task: demands, language with its reason, papers, what the
 * employer offers, and what can be moved, learnt or left out. Left out is unknown.
 */
export const taskCompletionSchema = z
  .object({
    hoursPerWeek: hoursAnswer,
    demands: z.object(demandAnswers).optional(),
    languageLevel: z.enum(taskLanguageLevels).optional(),
    languageReason: lineAnswer,
    requires: z.array(requirementAnswer).max(10).optional(),
    adaptations: linesAnswer,
    doneBy: lineAnswer,
    fixed: yesNoAnswer,
    movable: yesNoAnswer,
    learnable: yesNoAnswer,
    progression: yesNoAnswer,
    value: z.enum(taskValues).optional(),
  })
  // Every field is named, so that one left empty becomes unknown and not what it was before.
  .transform((answers) => ({
    hoursPerWeek: answers.hoursPerWeek,
    demands: (answers.demands ?? {}) as Demands,
    language: answers.languageLevel && {
      level: answers.languageLevel,
      reason: answers.languageReason,
    },
    requires: (answers.requires ?? []).flatMap(({ kind = 'certificate', name, weeksToObtain }) =>
      name ? [{ kind, name, weeksToObtain }] : [],
    ),
    adaptations: answers.adaptations,
    doneBy: answers.doneBy?.slice(0, 80),
    fixed: answers.fixed,
    movable: answers.movable,
    learnable: answers.learnable,
    progression: answers.progression,
    value: answers.value,
  }));

export type TaskCompletion = z.output<typeof taskCompletionSchema>;

/** A kept task as the values of that form. */
export function taskCompletionValues(details: Details): FormValues {
  const { demands = {}, language, requires = [] } = details;
  return Object.fromEntries([
    ['hoursPerWeek', String(details.hoursPerWeek ?? '').replace('.', ',')],
    ...demandKeys.map((about) => [`demands.${about}`, textOfDemand(demands[about])]),
    ['languageLevel', language?.level ?? ''],
    ['languageReason', language?.reason ?? ''],
    ...requires.flatMap(({ kind, name, weeksToObtain }, index) => [
      [`requires[${index}].kind`, kind],
      [`requires[${index}].name`, name],
      [`requires[${index}].weeksToObtain`, String(weeksToObtain ?? '')],
    ]),
    ['adaptations', (details.adaptations ?? []).join('\n')],
    ['doneBy', details.doneBy ?? ''],
    ...(['fixed', 'movable', 'learnable', 'progression'] as const).map((name) => [
      name,
      yesOrNo(details[name]),
    ]),
    ['value', details.value ?? ''],
  ]);
}

/** The whole form of a saved task: its title goes with it, for the words that are understood of it. */
export function savedTaskValues(task: { readonly title: string; readonly details: Details }) {
  return { ...taskCompletionValues(task.details), title: task.title };
}

function textOfDemand(demand: Demands[keyof Demands]): string {
  if (typeof demand === 'boolean') return yesOrNo(demand);
  return Array.isArray(demand) ? demand.join(', ') : String(demand ?? '');
}

function yesOrNo(answer: boolean | undefined): string {
  return answer === undefined ? '' : answer ? 'yes' : 'no';
}
