import { proposeTimes } from '~/app/domain/calendar/propose-times';
import { addDays, type PlainDate } from '~/app/domain/calendar/plain-date';
import { commonTimes, formatWeekTimes, type WeekTime } from '~/app/domain/calendar/week-times';
import type { Card } from '~/app/domain/proposals/card';
import { uncapitalised } from '~/app/domain/wording/in-a-sentence';
import { schemeOf } from '~/app/domain/schemes/scheme-catalogue';
import type { AgreementPay } from './agreement-pay';
import { notTheContract, type AgreementKind, type AgreementTerms } from './agreement-terms';
import {
  colleaguesSentence,
  growthSentence,
  limitSentence,
  purposeSentences,
  solutionSentence,
  type PlannedStep,
} from './draft-terms-wording';
import { kindToRead } from './kind-to-read';
import { solvedDraft, type DraftSolution } from './solved-draft';
import type { SupportLevel } from './support-level';
import { supportPlan } from './support-plan';
import { mostLimits } from './terms-lines';
import { earliestStart, trialDates } from './trial-dates';

export type TermsSource = {
  readonly kind: AgreementKind;
  readonly need: {
    readonly title: string;
    readonly municipality?: string;
    readonly start?: PlainDate;
    readonly hoursPerWeek?: { readonly min?: number; readonly max?: number };
    readonly contract?: 'yes' | 'later' | 'no';
    /** What must be in place for a job afterwards, as the employer has said. */
    readonly contractRequires?: string;
    readonly isEqualTerms?: boolean;
    readonly pay?: 'wage' | 'unpaid';
    readonly tasks: readonly {
      readonly title: string;
      readonly hoursPerWeek?: number;
      readonly times?: readonly WeekTime[];
    }[];
  };
  readonly card: Pick<Card, 'worksBestWhen'>;
  readonly company: {
    readonly name: string;
    readonly address?: string;
    readonly contact?: { readonly name: string; readonly reachedBy: string };
  };
  readonly people: {
    readonly jobseeker: string;
    readonly employer: string;
    readonly specialist: string;
    readonly specialistReachedBy: string;
    readonly guardian?: string;
  };
  readonly supportLevel: SupportLevel;
  /** What is done about what she has said no to or asked to change; that she has, is no term. */
  readonly solved?: readonly DraftSolution[];
  /** When she can work, where she has let the company know it. */
  readonly available?: readonly WeekTime[];
  /** What the job may grow into, as she and the company have read it. */
  readonly growth?: readonly PlannedStep[];
  /** Whether the union or the safety representative knows of it, as both have read it. */
  readonly unionTold?: 'yes' | 'no' | 'unknown';
  readonly today: PlainDate;
};

/** The weeks proposed for a trial, and laid out for the support in a job without an end. */
const defaultWeeks: Record<AgreementKind, number> = { jobTaste: 1, trial: 8, employment: 12 };

/** A first draft with sensible defaults; what only people can know is left as a gap to fill. */
export function draftTerms(source: TermsSource): AgreementTerms {
  const { kind, need, company, people, supportLevel, unionTold = 'unknown' } = source;
  const contact = company.contact ?? { name: '', reachedBy: '' };
  const dates = datesOf(source);
  const solved = source.solved ?? [];
  const { tasks, hoursPerWeek, hasOpenTimes } = solvedDraft(
    { tasks: need.tasks, hoursPerWeek: weeklyHoursOf(need) },
    solved,
  );
  const work = tasks.flatMap(({ times }) => times ?? []);
  const times = hasOpenTimes ? [] : proposeTimes(work, source.available, hoursPerWeek);
  return {
    kind,
    parties: partiesOf(people),
    companyName: company.name,
    purpose: purposeSentences[kindToRead(kind, need.pay === 'wage')],
    tasks: tasks.map((task) => ({
      title: task.title.slice(0, 120),
      hoursPerWeek: task.hoursPerWeek ?? null,
      when: whenOf(task.times ?? [], times),
    })),
    limits: [
      ...solved.map(({ how }) => solutionSentence(how)),
      ...source.card.worksBestWhen.map(limitSentence),
    ].slice(0, mostLimits),
    ...dates,
    times,
    hoursPerWeek,
    place: company.address ?? need.municipality ?? '',
    pay: payOf(need.pay),
    hasEqualTerms: need.isEqualTerms ?? null,
    subsidy: { status: 'none', schemeKey: null, decider: null, on: null },
    insurance: '',
    riskAssessment: { isDone: false, on: null, by: contact.name },
    // Proposed for the first day, the latest it may be given; the employer reads and accepts it.
    hseTraining: { on: dates.startOn, by: contact.name },
    contact: { name: contact.name, reachedBy: contact.reachedBy },
    buddy: null,
    support: {
      level: supportLevel,
      periods: supportPlan(supportLevel, defaultWeeks[kind]),
      reachUs: people.specialistReachedBy,
    },
    chanceOfContract: need.contract ?? null,
    contractRequires: need.contractRequires ?? '',
    // A taste of a few days is not what a job grows from.
    ...(source.growth && source.growth.length > 0 && kind !== 'jobTaste'
      ? { growth: source.growth.map(growthSentence).slice(0, mostLimits) }
      : {}),
    ...(unionTold === 'unknown' ? {} : { union: { told: unionTold, on: null } }),
    toldToColleagues: {
      text: colleaguesSentence(need.tasks.map(({ title }) => title.slice(0, 120))),
      by: contact.name,
    },
    firstDay: { metBy: contact.name, at: '', practical: '' },
    reasonForException: '',
    statement: notTheContract,
  };
}

/** When a task is done, within the working times agreed on; they alone stand where none are met. */
function whenOf(task: readonly WeekTime[], working: readonly WeekTime[]): string {
  const within = working.length === 0 ? task : commonTimes(task, working);
  return formatWeekTimes(within).map(uncapitalised).join(', ').slice(0, 200);
}

function partiesOf(people: TermsSource['people']): AgreementTerms['parties'] {
  const guardian = people.guardian;
  return [
    { role: 'jobseeker', name: people.jobseeker },
    ...(guardian === undefined ? [] : [{ role: 'guardian' as const, name: guardian }]),
    { role: 'employer', name: people.employer },
    { role: 'specialist', name: people.specialist },
  ];
}

function datesOf({ kind, need, today }: TermsSource) {
  const dates = trialDates(earliestStart(today, need.start), defaultWeeks[kind]);
  if (kind === 'trial') return dates;
  const meetings = { midwayOn: null, payTalkOn: null };
  if (kind === 'employment') return { ...dates, ...meetings, endOn: null, decisionOn: null };
  // A taste lasts five working days: Monday to Friday.
  return { ...dates, ...meetings, endOn: addDays(dates.startOn, 4) };
}

/** The tasks' hours where all are known, else the fewest the employer asked for. */
function weeklyHoursOf({ tasks, hoursPerWeek }: TermsSource['need']): number | null {
  const hours = tasks.flatMap((task) => task.hoursPerWeek ?? []);
  const areAllKnown = tasks.length > 0 && hours.length === tasks.length;
  return areAllKnown ? hours.reduce((sum, each) => sum + each, 0) : (hoursPerWeek?.min ?? null);
}

function payOf(pay: 'wage' | 'unpaid' | undefined): AgreementPay {
  if (pay === undefined) return { kind: 'undecided' };
  if (pay === 'unpaid') {
    const { key, decider } = schemeOf('arbeidstrening');
    return { kind: 'unpaid', schemeKey: key, approver: decider, approvedOn: null };
  }
  return {
    kind: 'wage',
    form: null,
    legalGround: null,
    contractEndOn: null,
    probationUntilOn: null,
    wageBasis: '',
  };
}
