import type { Condition } from '../domain/matching/input';
import { formatShortDate } from '../domain/calendar/format-date';
import { formatWeekTimes } from '../domain/calendar/week-times';
import { conditionClause } from '../domain/proposals/condition-clause';
import { demandScales } from '../domain/needs/demand-scales';
import { amountBandOf } from '../domain/profiles/amount-band';
import type { ToldLayer } from '../domain/profiles/block-form';
import type { ProfileBlock, TrialDone } from '../domain/profiles/matching-layer';
import { messagesIn } from '../i18n/messages';

const t = messagesIn('nb').specialist.profiles;

type LinesOfBlock = Readonly<Record<ProfileBlock, readonly string[]>>;

/** A matching layer as lines to read, block by block; a block without lines is not known yet. */
export function profileLines({ facts, support, supportWish, trials }: ToldLayer): LinesOfBlock {
  const { hoursPerWeek: hours, travel } = facts;
  return {
    wish: [
      ...(facts.wish ? [facts.wish] : []),
      ...(facts.interests ?? []).map(t.lines.interest),
      ...(facts.dream ? [t.lines.dream(facts.dream)] : []),
    ],
    tasks: [
      ...(facts.mastered ?? []).map(t.lines.masters),
      ...(facts.wanted ?? []).map(t.lines.wants),
    ],
    ruledOut:
      facts.ruledOut?.length === 0
        ? [t.lines.none]
        : (facts.ruledOut ?? []).map(({ what, when, solvableBy }) =>
            t.lines.ruledOut(what, t.fields.whens[when], solvableBy ?? []),
          ),
    experience:
      facts.experience?.length === 0
        ? [t.lines.none]
        : (facts.experience ?? []).map(({ task, setting, months, abroad }) =>
            t.lines.experience(
              task,
              setting,
              months === undefined ? undefined : t.fields.amounts[amountBandOf(months)],
              abroad ?? false,
            ),
          ),
    trials: trials?.length === 0 ? [t.lines.none] : (trials ?? []).map(trialLine),
    learning: [
      ...(facts.strengths ?? []),
      ...(facts.learns ?? []).map((way) => t.lines.learns(t.fields.learningWays[way])),
      ...(facts.language?.spoken ? [t.lines.spoken(facts.language.spoken)] : []),
      ...(facts.language?.written ? [t.lines.written(facts.language.written)] : []),
      ...(facts.licences?.length === 0 ? [t.lines.noLicences] : (facts.licences ?? [])),
    ],
    time: [
      ...(hours ? [t.lines.hours(hours.min, hours.max)] : []),
      ...formatWeekTimes(facts.available ?? []),
      ...(facts.earliestStart ? [t.lines.startsOn(formatShortDate(facts.earliestStart))] : []),
    ],
    travel: [
      ...(travel?.from ? [t.lines.travelsFrom(travel.from)] : []),
      ...(travel?.maxMinutes === undefined ? [] : [t.lines.travelsFor(travel.maxMinutes)]),
      ...(travel?.reaches?.length ? [t.lines.reaches(travel.reaches)] : []),
    ],
    conditions:
      facts.conditions?.length === 0 ? [t.lines.none] : (facts.conditions ?? []).map(conditionLine),
    support: [
      ...(supportWish ? [t.lines.supportWish(supportWish)] : []),
      ...support.map((form) => t.supportForms[form]),
      ...(facts.declinedCompanies ?? []).map(t.lines.declined),
    ],
  };
}

function trialLine({ what, setting, kind, reaction, said }: TrialDone): string {
  return [
    [what, setting, kind && t.fields.trialKinds[kind].toLowerCase()].filter(Boolean).join(', '),
    [reaction && t.fields.trialReactions[reaction], said && `«${said}»`].filter(Boolean).join(': '),
  ]
    .filter(Boolean)
    .join(' – ');
}

function conditionLine(condition: Condition): string {
  const { about, want, strength, adaptableBy } = condition;
  const clause = about === 'foods' || about === 'dress' ? null : conditionClause(condition);
  if (clause !== null) return t.lines.conditionSaid(clause, strength, adaptableBy ?? []);
  const limit = typeof want === 'object' && 'max' in want ? want.max : want;
  const words = (Array.isArray(limit) ? limit : [limit]).map((each) =>
    typeof each === 'string' ? (t.scaleSteps[each] ?? each).toLowerCase() : String(each),
  );
  const value =
    demandScales[about] === 'yes-no'
      ? t.fields.conditionWithout(t.demandNames[about])
      : `${t.demandNames[about]}: ${words.join(', ')}${about === 'liftingKg' ? ' kg' : ''}`;
  return t.lines.condition(value, t.fields.conditionStrengths[strength], adaptableBy ?? []);
}
