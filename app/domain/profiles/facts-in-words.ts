import { formatDate } from '~/app/domain/calendar/format-date';
import { formatWeekTimes } from '~/app/domain/calendar/week-times';
import type { Condition, Experience, RuledOut } from '~/app/domain/matching/input';
import { conditionClause } from '~/app/domain/proposals/condition-clause';
import { hoursSentence } from '~/app/domain/proposals/card-wording';
import { conditionWording } from '~/app/domain/matching/rules/demand-wording';
import { amountBandOf } from './amount-band';
import {
  amountWords,
  conditionOpenings,
  conditionStrengths,
  languageLine,
  learningWords,
  none,
  privateWords,
  ruledOutWords,
  supportWords,
  trialKindWords,
  trialReactionWords,
} from './facts-wording';
import type { ToldLayer } from './block-form';
import type { TrialDone } from './matching-layer';

/** The blocks of her record in the order she reads them. */
export const factKeys = [
  'wish',
  'dream',
  'interests',
  'mastered',
  'wanted',
  'ruledOut',
  'experience',
  'trials',
  'strengths',
  'learns',
  'language',
  'licences',
  'hoursPerWeek',
  'available',
  'earliestStart',
  'travel',
  'conditions',
  'supportWish',
  'support',
  'declinedCompanies',
] as const;
export type FactKey = (typeof factKeys)[number];

/** What is stored in each block as lines to read, nothing left out; no line is "not known yet". */
export function factsInWords({
  facts,
  support,
  supportWish,
  trials,
}: ToldLayer): Record<FactKey, string[]> {
  const { travel, language, hoursPerWeek } = facts;
  return {
    wish: linesOf(facts.wish),
    dream: linesOf(facts.dream),
    interests: listed(facts.interests),
    mastered: listed(facts.mastered),
    wanted: listed(facts.wanted),
    ruledOut: listed(facts.ruledOut?.map(ruledOutLine)),
    experience: listed(facts.experience?.map(experienceLine)),
    trials: listed(trials?.map(trialLine)),
    strengths: listed(facts.strengths),
    learns: listed(facts.learns?.map((way) => learningWords[way])),
    language: [
      ...linesOf(language?.spoken && languageLine('spoken', language.spoken)),
      ...linesOf(language?.written && languageLine('written', language.written)),
    ],
    licences: listed(facts.licences),
    hoursPerWeek: linesOf(hoursSentence(hoursPerWeek ?? {}) ?? undefined),
    available: formatWeekTimes(facts.available ?? []),
    earliestStart: facts.earliestStart ? [formatDate(facts.earliestStart)] : [],
    travel: [
      ...linesOf(travel?.from && `Fra ${travel.from}`),
      ...linesOf(travel?.maxMinutes === undefined ? '' : `Inntil ${travel.maxMinutes} minutter`),
      ...(travel?.reaches?.length ? [`Kan reise til ${travel.reaches.join(', ')}`] : []),
    ],
    conditions: listed(facts.conditions?.map(conditionLine)),
    declinedCompanies: listed(facts.declinedCompanies),
    supportWish: linesOf(supportWish),
    support: support.map((form) => supportWords[form]),
  };
}

function linesOf(text: string | undefined): string[] {
  return text ? [text] : [];
}

/** An empty list was asked about and answered with none; a missing one was not asked about. */
function listed(lines: readonly string[] | undefined): string[] {
  return lines?.length === 0 ? [none] : [...(lines ?? [])];
}

function ruledOutLine({ what, when, solvableBy = [] }: RuledOut): string {
  return withMeans(`${what} (${ruledOutWords[when]})`, solvableBy);
}

function trialLine({ what, setting, kind, reaction, said }: TrialDone): string {
  const tried = [what, setting, kind && trialKindWords[kind]].filter(Boolean).join(', ');
  const found = [reaction && trialReactionWords[reaction], said && `«${said}»`]
    .filter(Boolean)
    .join(' ');
  return found ? `${tried}. ${found}` : tried;
}

function experienceLine({ task, setting, months, abroad }: Experience): string {
  const length = months === undefined ? undefined : amountWords[amountBandOf(months)];
  return [task, setting, length, abroad && 'i et annet land'].filter(Boolean).join(', ');
}

/** To herself everything is told, also what no card would say. */
function conditionLine(condition: Condition): string {
  const { about, want, strength, adaptableBy = [] } = condition;
  const clause = conditionClause(condition);
  if (clause !== null && about !== 'foods' && about !== 'dress') {
    return withMeans(`${conditionOpenings[strength]} ${clause}`, adaptableBy);
  }
  const words =
    about === 'foods' || about === 'dress'
      ? [want]
          .flat()
          .map((each) => privateWords[String(each)] ?? String(each))
          .join(', ')
      : conditionWording(condition);
  return withMeans(`${conditionStrengths[strength]}: ${words}`, adaptableBy);
}

function withMeans(line: string, means: readonly string[]): string {
  return means.length === 0 ? line : `${line}. Dette hjelper: ${means.join(', ')}`;
}
