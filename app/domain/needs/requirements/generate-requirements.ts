import { formatWeekTimes, weeklyHoursOf, type WeekTime } from '~/app/domain/calendar/week-times';
import type { DemandKey } from '~/app/domain/matching/input';
import { languageLevels } from '~/app/domain/matching/rules/language';
import { ended, uncapitalised } from '~/app/domain/wording/in-a-sentence';
import { isWish, type ConcreteDemand } from '../analysis/concrete-demand';
import { languageWording, sameWords } from '../analysis/vague-wordings';
import type { WorkplaceAnalysis, WorkplacePoint } from '../analysis/workplace-analysis';
import { demandKeys, demandScales } from '../demand-scales';
import type { StoredTask } from '../match-need';
import {
  longestRequirement,
  type Requirement,
  type RequirementKind,
  type RequirementSource,
  type RequirementStep,
} from './requirement';
import {
  askingPoints,
  demandSentence,
  fixedSentence,
  languageSentence,
  papersSentence,
} from './requirement-wording';

export interface RequirementGround {
  readonly need: { readonly hoursMin: number | null; readonly hoursMax: number | null };
  readonly tasks: readonly StoredTask[];
  readonly workplace?: WorkplaceAnalysis | undefined;
  readonly demands?: readonly ConcreteDemand[] | undefined;
}

/**
 * The requirement list of a need in plain words (V L3595–3605): all that its tasks, demands,
 * papers, times, hours, fixed points and concrete demands ask, in that order, and nothing about any
 * person. The same words are one item; the same need gives the same list.
 */
export function generateRequirements(ground: RequirementGround): Requirement[] {
  const { need, tasks, workplace, demands = [] } = ground;
  return merged([
    ...tasks.map((task) => asked('task', ended(task.title), task)),
    ...tasks.flatMap((task) => ofTask(task, demands)),
    ...hoursOf(need),
    ...(workplace ? fixedOf(workplace) : []),
    ...demands.filter(({ what }) => what !== '').map(ofConcrete),
  ]);
}

const kindOfSource: Readonly<Record<RequirementSource, RequirementKind>> = {
  task: 'skill',
  demand: 'condition',
  language: 'skill',
  papers: 'paper',
  time: 'condition',
  hours: 'condition',
  fixed: 'skill',
  concrete: 'skill',
  added: 'skill',
};

/** Demands on what somebody knows; the others are conditions of the work. */
const learntDemands: readonly DemandKey[] = ['reading', 'numbers', 'itemVariety'];
/** Fixed points that are conditions of the work; the others can be learnt. */
const pointsThatAreConditions: readonly WorkplacePoint[] = [
  'characteristics',
  'percentage',
  'transport',
];

function asked(source: RequirementSource, text: string, task?: StoredTask): Requirement {
  const taskIds = task ? [task.id] : [];
  const kind = kindOfSource[source];
  return { text: text.slice(0, longestRequirement), source, taskIds, isWish: false, kind };
}

function ofTask(task: StoredTask, concrete: readonly ConcreteDemand[]): Requirement[] {
  const { demands = {}, language, requires = [], times = [], movable } = task.details;
  // Made concrete, it is asked in those words and not in the vague ones as well.
  const isConcrete =
    language !== undefined &&
    concrete.some(
      ({ wording, taskId, what }) =>
        what !== '' && taskId === task.id && sameWords(wording, languageWording(language)),
    );
  const norwegian = language && !isConcrete && languageSentence(language);
  // A time that can be moved asks nothing yet: it is agreed when hours are.
  const isTimeFixed = times.length > 0 && movable !== true;
  return [
    ...demandKeys.flatMap((about) => ofDemand(about, demands[about], task)),
    ...(norwegian
      ? [
          {
            ...asked('language', norwegian, task),
            isWish: isWish({ why: language.reason ?? '' }),
            step: { about: 'language', level: languageLevels.indexOf(language.level) },
          },
        ]
      : []),
    ...requires.map((paper) => asked('papers', papersSentence(paper), task)),
    ...(isTimeFixed ? [asked('time', timeSentence(times, task.details.hoursPerWeek), task)] : []),
  ];
}

function ofDemand(
  about: DemandKey,
  value: NonNullable<StoredTask['details']['demands']>[DemandKey],
  task: StoredTask,
): Requirement[] {
  const sentence = value === undefined ? null : demandSentence(about, value);
  if (value === undefined || sentence === null) return [];
  const kind = learntDemands.includes(about) ? 'skill' : 'condition';
  const step = stepOf(about, value);
  return [{ ...asked('demand', sentence, task), kind, ...(step ? { step } : {}) }];
}

/** Alone and together are two things; of all other scales the top step asks for those below too. */
function stepOf(about: DemandKey, value: unknown): RequirementStep | null {
  const scale: unknown = demandScales[about];
  if (typeof value === 'number') return { about, level: value };
  if (about === 'company' || !Array.isArray(scale)) return null;
  return { about, level: scale.indexOf(value) };
}

/** The hours may lie anywhere in their windows: wider windows ask only for a part of them. */
function timeSentence(times: readonly WeekTime[], hours: number | undefined): string {
  const isPart = hours !== undefined && weeklyHoursOf(times) > hours;
  return isPart ? `Jobbe noen timer i denne tiden: ${timesOf(times)}.` : `Jobbe ${timesOf(times)}.`;
}

function timesOf(times: Parameters<typeof formatWeekTimes>[0]): string {
  return formatWeekTimes(times).map(uncapitalised).join(', ');
}

function hoursOf({ hoursMin, hoursMax }: RequirementGround['need']): Requirement[] {
  const ends = [...new Set([hoursMin, hoursMax])].filter((hours) => hours !== null);
  if (ends.length === 0) return [];
  return [asked('hours', `Jobbe ${ends.join('–').replaceAll('.', ',')} timer i uka.`)];
}

function fixedOf({ points }: WorkplaceAnalysis): Requirement[] {
  return askingPoints.flatMap((point) => {
    const { note, standing } = points[point];
    if (standing !== 'fixed' || !note) return [];
    const kind = pointsThatAreConditions.includes(point) ? 'condition' : 'skill';
    return [{ ...asked('fixed', fixedSentence(point, note)), kind }];
  });
}

/** A vague demand is no item until somebody has said what it means. */
function ofConcrete(demand: ConcreteDemand): Requirement {
  const taskIds = demand.taskId === null ? [] : [demand.taskId];
  return { ...asked('concrete', ended(demand.what)), taskIds, isWish: isWish(demand) };
}

/**
 * Items of the same words as one, with the tasks of all; a demand with a reason outweighs a wish.
 */
function merged(items: readonly Requirement[]): Requirement[] {
  const byText = new Map<string, Requirement>();
  for (const item of items) {
    const known = byText.get(item.text);
    byText.set(item.text, {
      ...(known ?? item),
      taskIds: [...new Set([...(known?.taskIds ?? []), ...item.taskIds])],
      isWish: item.isWish && (known?.isWish ?? true),
    });
  }
  return [...byText.values()];
}
