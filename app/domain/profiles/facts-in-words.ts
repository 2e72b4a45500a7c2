import { formatDate } from '~/app/domain/calendar/format-date';
import { formatWeekTimes } from '~/app/domain/calendar/week-times';
import type { Condition } from '~/app/domain/matching/input';
import { conditionClause } from '~/app/domain/proposals/condition-clause';
import { experienceLength, hoursSentence } from '~/app/domain/proposals/card-wording';
import { languageLevelWords, learningWords, ruledOutWords, supportWords } from './facts-wording';
import type { ProfileFacts, SupportForm } from './matching-layer';

/** The blocks of her record in the order she reads them. */
export const factKeys = [
  'wish',
  'dream',
  'interests',
  'mastered',
  'wanted',
  'ruledOut',
  'experience',
  'strengths',
  'learns',
  'language',
  'licences',
  'hoursPerWeek',
  'available',
  'earliestStart',
  'travel',
  'conditions',
  'declinedCompanies',
  'support',
] as const;
export type FactKey = (typeof factKeys)[number];

/** What is stored in each block as lines to read; an empty list is "not known yet". */
export function factsInWords(
  facts: ProfileFacts,
  support: readonly SupportForm[],
): Record<FactKey, string[]> {
  const { travel, language, hoursPerWeek } = facts;
  return {
    wish: linesOf(facts.wish),
    dream: linesOf(facts.dream),
    interests: facts.interests ?? [],
    mastered: facts.mastered ?? [],
    wanted: facts.wanted ?? [],
    ruledOut: (facts.ruledOut ?? []).map(({ what, when }) => `${what} (${ruledOutWords[when]})`),
    experience: (facts.experience ?? []).map(({ task, setting, months }) =>
      [task, setting, months === undefined ? undefined : experienceLength(months)]
        .filter(Boolean)
        .join(', '),
    ),
    strengths: facts.strengths ?? [],
    learns: (facts.learns ?? []).map((way) => learningWords[way]),
    language: [
      ...linesOf(language?.spoken && `${languageLevelWords.spoken} ${language.spoken}`),
      ...linesOf(language?.written && `${languageLevelWords.written} ${language.written}`),
    ],
    licences: facts.licences ?? [],
    hoursPerWeek: linesOf(hoursSentence(hoursPerWeek ?? {}) ?? undefined),
    available: formatWeekTimes(facts.available ?? []),
    earliestStart: facts.earliestStart ? [formatDate(facts.earliestStart)] : [],
    travel: [
      ...linesOf(travel?.from && `Fra ${travel.from}`),
      ...linesOf(travel?.maxMinutes === undefined ? '' : `Inntil ${travel.maxMinutes} minutter`),
      ...(travel?.reaches?.length ? [`Kan reise til ${travel.reaches.join(', ')}`] : []),
    ],
    conditions: (facts.conditions ?? []).map(conditionLine),
    declinedCompanies: facts.declinedCompanies ?? [],
    support: support.map((form) => supportWords[form]),
  };
}

function linesOf(text: string | undefined): string[] {
  return text ? [text] : [];
}

/** To herself everything is told, also what no card would say. */
function conditionLine(condition: Condition): string {
  const { about, want, strength } = condition;
  const isPrivate = about === 'foods' || about === 'dress';
  const value = Array.isArray(want) ? want.join(', ') : JSON.stringify(want);
  const clause = isPrivate ? null : conditionClause(condition);
  return `${strength === 'need' ? 'Må' : 'Ønske'}: ${clause ?? `${about} ${value}`}`;
}
