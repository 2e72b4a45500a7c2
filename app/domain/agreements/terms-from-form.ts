import { daysBetween, weekdays, type PlainDate } from '~/app/domain/calendar/plain-date';
import type { AgreementPay } from './agreement-pay';
import type { AgreementTerms } from './agreement-terms';
import { colleaguesTextOf, purposeOf } from './draft-terms-wording';
import { kindToRead } from './kind-to-read';
import { withoutOptional } from './optional-terms';
import { optionalTermsFrom } from './optional-terms-form';
import type { SupportLevel } from './support-level';
import { supportPlan } from './support-plan';
import type { TermsForm } from './terms-form';
import { linesOf } from './terms-form-fields';
import { longestLimit, mostLimits } from './terms-lines';
import { trialDates } from './trial-dates';

/** Weeks a job without an end is laid out over, for the support plan. */
const weeksWithoutEnd = 12;

/** The terms as the form says; what the form does not ask about stays as it was. */
export function termsFromForm(form: TermsForm, before: AgreementTerms): AgreementTerms {
  const { pay: _pay, weeks: _weeks, guardian: _guardian, employer: _employer, ...rest } = form;
  const tasks = form.tasks.filter(({ title }) => title !== '');
  const titles = { before: titlesOf(before.tasks), now: titlesOf(tasks) };
  const level = form.support.level === null ? null : (Number(form.support.level) as SupportLevel);
  return {
    ...withoutOptional(before),
    ...withoutOptional(rest),
    ...optionalTermsFrom(form),
    purpose: purposeOf(form.purpose, kindToRead(form.kind, form.pay.kind === 'wage')),
    parties: partiesFrom(form, before),
    tasks,
    toldToColleagues: {
      ...form.toldToColleagues,
      text: colleaguesTextOf(form.toldToColleagues.text, titles),
    },
    limits: linesOf(form.limits, { longest: longestLimit, most: mostLimits }),
    times: weekdays.flatMap((day) => {
      const stretch = form.times[day];
      return stretch ? [{ day, ...stretch }] : [];
    }),
    pay: payFrom(form.pay),
    hasEqualTerms: form.hasEqualTerms === null ? null : form.hasEqualTerms === 'yes',
    buddy: form.buddy.name === '' ? null : form.buddy,
    support: {
      level,
      reachUs: form.support.reachUs,
      periods: level === null ? [] : supportPlan(level, weeksOf(form.startOn, form.endOn)),
    },
  };
}

/** The same terms with every date laid out anew from the first day over whole weeks. */
export function withDatesOver(terms: AgreementTerms, startOn: PlainDate, weeks: number) {
  const { level } = terms.support;
  const periods = level === null ? [] : supportPlan(level, weeks);
  const laidOut = { ...terms, ...trialDates(startOn, weeks) };
  return { ...laidOut, support: { ...terms.support, periods } };
}

const titlesOf = (tasks: AgreementTerms['tasks']) => tasks.map(({ title }) => title);

function weeksOf(startOn: PlainDate, endOn: PlainDate | null): number {
  if (endOn === null || endOn < startOn) return weeksWithoutEnd;
  return Math.ceil((daysBetween(startOn, endOn) + 1) / 7);
}

function partiesFrom({ guardian, employer }: TermsForm, { parties }: AgreementTerms) {
  const typed: Partial<Record<string, string>> = { guardian, employer };
  const before = parties.map(({ role, name }) => ({ role, name: typed[role] ?? name }));
  if (guardian === '' || before.some(({ role }) => role === 'guardian')) return before;
  // Somebody who got a guardian after the draft was made: she stands next to whom she is for.
  return before.flatMap((party) =>
    party.role === 'jobseeker' ? [party, { role: 'guardian' as const, name: guardian }] : [party],
  );
}

function payFrom(pay: TermsForm['pay']): AgreementPay {
  const { kind } = pay;
  if (kind === 'undecided') return { kind };
  if (kind === 'unpaid') {
    const { schemeKey, approver, approvedOn } = pay;
    return { kind, schemeKey, approver, approvedOn };
  }
  const { form, legalGround, contractEndOn, probationUntilOn, wageBasis } = pay;
  return { kind, form, legalGround, contractEndOn, probationUntilOn, wageBasis };
}
