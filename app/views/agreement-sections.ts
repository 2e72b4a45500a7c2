import type { AgreementTerms } from '../domain/agreements/agreement-terms';
import { supportLevelNames } from '../domain/agreements/support-level-wording';
import { formatDate } from '../domain/calendar/format-date';
import { formatWeekTimes } from '../domain/calendar/week-times';
import { deciderNames, schemeNames } from '../domain/schemes/scheme-wording';
import type { Messages } from '../i18n/messages';
import {
  alongSections,
  followUpLines,
  interpreterLine,
  preparingSections,
  unionLine,
} from './optional-lines';

type Words = Messages['agreement'];

/** A part of the agreement under its own heading; `isWide` takes the whole width of the page. */
export interface AgreementSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isWide?: true;
}

/** What the agreement says, section by section, in the order it is read; an empty one is left out. */
export function agreementSections(terms: AgreementTerms, t: Words): AgreementSection[] {
  const s = t.sheet;
  const { contact, buddy, riskAssessment, hseTraining, toldToColleagues, firstDay } = terms;
  const sections: readonly { title: string; lines: readonly (string | false)[]; isWide?: true }[] =
    [
      { title: s.purpose, lines: [terms.purpose], isWide: true },
      {
        title: s.tasks,
        lines: terms.tasks.map((task) => taskLine(task, t)),
      },
      { title: s.limits, lines: terms.limits },
      {
        title: s.times,
        lines: [
          terms.hoursPerWeek !== null && s.hours(hoursText(terms.hoursPerWeek) ?? ''),
          ...formatWeekTimes(terms.times),
          terms.place,
        ],
      },
      { title: s.pay, lines: payLines(terms, t) },
      { title: s.subsidy, lines: subsidyLines(terms, t) },
      {
        title: s.safety,
        lines: [
          terms.insurance !== '' && s.insurance(terms.insurance),
          riskAssessment.isDone && riskAssessment.on
            ? s.risk(formatDate(riskAssessment.on), riskAssessment.by)
            : s.riskMissing,
          hseTraining.on !== null && s.hse(formatDate(hseTraining.on), hseTraining.by),
          unionLine(terms, t.optional.sheet),
        ],
      },
      {
        title: s.people,
        lines: [
          contact.name !== '' && s.contact(contact.name, contact.reachedBy),
          buddy !== null && s.buddy(buddy.name),
          interpreterLine(terms, t.optional.sheet),
        ],
      },
      { title: s.support, lines: supportLines(terms, t), isWide: true },
      ...preparingSections(terms, t.optional.sheet),
      {
        title: s.firstDay,
        lines: [
          firstDay.metBy !== '' && s.metBy(firstDay.metBy, withDots(firstDay.at)),
          firstDay.practical,
        ],
      },
      {
        title: s.colleagues,
        lines: [
          toldToColleagues.text !== '' && s.toldBy(toldToColleagues.text, toldToColleagues.by),
        ],
      },
      ...alongSections(terms, t.optional),
      {
        title: s.after,
        lines: [
          terms.pay.kind === 'wage'
            ? s.isJob
            : terms.chanceOfContract !== null && s.chance(t.chances[terms.chanceOfContract]),
          terms.contractRequires !== '' && requiresLine(terms, s),
        ],
      },
      {
        title: s.growth,
        lines: terms.growth ? [...terms.growth, s.growthIsPlan] : [],
        isWide: true,
      },
      { title: t.optional.sheet.followUp, lines: followUpLines(terms, t.optional.sheet) },
      { title: s.exception, lines: [terms.reasonForException] },
    ];
  return sections.flatMap(({ title, lines, isWide }) => {
    const said = lines.filter((line): line is string => line !== false && line !== '');
    return said.length === 0 ? [] : [{ title, lines: said, ...(isWide && { isWide }) }];
  });
}

/** Clock times in what was typed, as all others here are written. */
function withDots(typed: string): string {
  return typed.replaceAll(/\b(\d{1,2}):(\d{2})\b/g, '$1.$2');
}

/** What it takes to be given the job: one that is hers for good asks for nothing more. */
function requiresLine({ pay, contractRequires }: AgreementTerms, s: Words['sheet']) {
  if (pay.kind !== 'wage') return s.requires(contractRequires);
  return pay.form !== 'permanent' && s.requiresLasting(contractRequires);
}

function payLines({ pay, hasEqualTerms }: AgreementTerms, t: Words): (string | false)[] {
  if (pay.kind === 'undecided') return [t.sheet.undecided];
  if (pay.kind === 'unpaid') {
    const { schemeKey, approver, approvedOn } = pay;
    const isApproved = schemeKey !== null && approver !== null && approvedOn !== null;
    return [
      t.sheet.unpaid,
      isApproved &&
        t.sheet.scheme(schemeNames[schemeKey], deciderNames[approver], formatDate(approvedOn)),
    ];
  }
  return [
    pay.form !== null && t.payForms[pay.form],
    pay.legalGround !== null && t.grounds[pay.legalGround],
    pay.wageBasis,
    pay.contractEndOn !== null && t.sheet.until(formatDate(pay.contractEndOn)),
    pay.probationUntilOn !== null && t.sheet.probation(formatDate(pay.probationUntilOn)),
    hasEqualTerms === true && t.sheet.equalTerms,
  ];
}

function subsidyLines({ subsidy }: AgreementTerms, t: Words): string[] {
  const { status, schemeKey, decider } = subsidy;
  if (status === 'none' || schemeKey === null || decider === null) return [t.subsidies[status]];
  return [t.sheet.subsidyLine(schemeNames[schemeKey], t.subsidies[status], deciderNames[decider])];
}

function supportLines({ support }: AgreementTerms, t: Words): string[] {
  return [
    ...(support.level === null ? [] : [supportLevelNames[support.level]]),
    ...support.periods.map((period) => periodLine(period, t)),
    ...(support.reachUs === '' ? [] : [t.sheet.reachUs(support.reachUs)]),
  ];
}

/** A task with its hours and its times. */
export function taskLine(task: AgreementTerms['tasks'][number], t: Words): string {
  return t.sheet.task(task.title, hoursText(task.hoursPerWeek), task.when);
}

/** What we do in some weeks, and how often. */
export function periodLine(period: AgreementTerms['support']['periods'][number], t: Words): string {
  const { fromWeek, toWeek, howOften, weDo } = period;
  return `${t.sheet.week(fromWeek, toWeek)}: ${[weDo, howOften].filter(Boolean).join(' ')}`;
}

function hoursText(hours: number | null): string | null {
  return hours === null ? null : String(hours).replace('.', ',');
}
