import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { supportLevelNames } from '~/app/domain/agreements/support-level-wording';
import type { TermsSection } from '~/app/domain/agreements/terms-sections';
import { formatDate } from '~/app/domain/calendar/format-date';
import { formatWeekTimes } from '~/app/domain/calendar/week-times';
import { schemeNames } from '~/app/domain/schemes/scheme-wording';
import type { Messages } from '~/app/i18n/messages';

/** What each section of the terms says, in a line short enough to stand on a closed section. */
export function sectionDigests(
  terms: AgreementTerms,
  t: Messages['agreement'],
): Record<TermsSection, string> {
  const { tasks, times, place, startOn, endOn, pay, riskAssessment, hseTraining, support } = terms;
  const { digests } = t.edit;
  const days = [startOn, endOn].filter((date) => date !== null).map(formatDate);
  const level = support.level === null ? '' : supportLevelNames[support.level];
  return {
    work: listed([digests.tasks(tasks.length), ...formatWeekTimes(times), place]),
    dates: days.join(' – '),
    pay: listed([
      t.edit.fields.payKinds[pay.kind],
      'schemeKey' in pay && pay.schemeKey ? schemeNames[pay.schemeKey] : '',
    ]),
    safety: listed([
      terms.insurance,
      riskAssessment.isDone && riskAssessment.on ? digests.risk(formatDate(riskAssessment.on)) : '',
      hseTraining.on ? digests.training(formatDate(hseTraining.on)) : '',
    ]),
    people: listed([terms.contact.name, level]),
    after: listed([
      terms.firstDay.metBy === '' ? '' : digests.metBy(terms.firstDay.metBy),
      terms.chanceOfContract === null ? '' : digests.chance(t.chances[terms.chanceOfContract]),
    ]),
    prepare: groupsIn(terms, t, ['training', 'aids', 'papers', 'union', 'interpreter']),
    along: groupsIn(terms, t, ['hard', 'pause', 'outside', 'followUp']),
  };
}

type Group = keyof Messages['agreement']['optional']['groups'];

/** The names of those groups that say something. */
function groupsIn(
  terms: AgreementTerms,
  { optional }: Messages['agreement'],
  names: readonly Group[],
): string {
  const { pause = terms.comingBack, followUp = terms.followUpUntilOn } = terms;
  const said = { ...terms, pause, followUp };
  return listed(names.map((name) => (said[name] === undefined ? '' : optional.groups[name])));
}

function listed(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.$/, ''))
    .join(' · ');
}
