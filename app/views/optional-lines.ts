import type { AgreementTerms } from '../domain/agreements/agreement-terms';
import type { OptionalTerms } from '../domain/agreements/optional-terms';
import { formatDate } from '../domain/calendar/format-date';
import type { PlainDate } from '../domain/calendar/plain-date';
import { ended } from '../domain/wording/in-a-sentence';
import type { Messages } from '../i18n/messages';

type Words = Messages['agreement']['optional']['sheet'];
type Row<Name extends keyof OptionalTerms> =
  NonNullable<OptionalTerms[Name]> extends (infer R)[] ? R : never;

const dated = (date: PlainDate | null) => date && formatDate(date);
const sentences = (...said: (string | false | null)[]) => said.filter(Boolean).join(' ');

/** What is learnt, from whom and by when. */
export function trainingLine({ what, from, on }: Row<'training'>, t: Words): string {
  return sentences(ended(what), t.learnt(from, dated(on)));
}

/** An aid: who gets hold of it, who pays, how long that takes and when it is there. */
export function aidLine({ what, by, paidBy, leadWeeks, on }: Row<'aids'>, t: Words): string {
  const lead = leadWeeks !== null && leadWeeks > 0 && t.lead(leadWeeks);
  return sentences(ended(what), t.gotBy(by), t.paidBy(paidBy), lead, on && t.ready(formatDate(on)));
}

/** A paper that is pending, who sees to it and by when. */
export function paperLine({ what, by, on }: Row<'papers'>, t: Words): string {
  return sentences(ended(what), t.seenTo(by, dated(on)));
}

/** What may become hard, and what is done then. */
export function hardLine({ when, what }: Row<'hard'>): string {
  return what === '' ? ended(when) : `${when}: ${what}`;
}

/** Whether the union or the safety representative knows. */
export function unionLine({ union }: OptionalTerms, t: Words): string | false {
  if (!union?.told) return false;
  return union.told === 'yes' ? t.unionTold(dated(union.on)) : t.unionUntold;
}

/** Whether the parties talk through an interpreter, and who books. */
export function interpreterLine({ interpreter }: OptionalTerms, t: Words): string | false {
  if (!interpreter?.used) return false;
  if (interpreter.used === 'no') return t.noInterpreter;
  return sentences(t.interpreter, t.interpreterBy(interpreter.by));
}

/** What follow-up afterwards is for, who pays until when, and who takes over. */
export function followUpLines(terms: OptionalTerms, t: Words): (string | false)[] {
  const { goals = '', paidBy = '', nextBy = '' } = terms.followUp ?? {};
  const until = dated(terms.followUpUntilOn ?? null);
  const isPaid = paidBy !== '';
  return [
    goals,
    isPaid && t.followUpPaid(paidBy, until),
    !isPaid && until !== null && t.followUpUntil(until),
    nextBy !== '' && t.followUpNext(nextBy),
  ];
}

/** The sections on what is learnt and put in order before and at the start. */
export function preparingSections(terms: AgreementTerms, t: Words) {
  const { training = [], aids = [], papers = [] } = terms;
  return [
    { title: t.training, lines: training.map((row) => trainingLine(row, t)) },
    { title: t.aids, lines: aids.map((row) => aidLine(row, t)) },
    { title: t.papers, lines: papers.map((row) => paperLine(row, t)) },
  ];
}

/** The sections on what is done when something happens, and off the job. */
export function alongSections(terms: AgreementTerms, t: Messages['agreement']['optional']) {
  const { outside, hard = [], pause, comingBack } = terms;
  const s = t.sheet;
  return [
    { title: s.hard, lines: hard.map(hardLine) },
    {
      title: s.pause,
      lines: [
        pause !== undefined && s.pauseIs(pause),
        comingBack !== undefined && s.backIs(comingBack),
      ],
    },
    { title: s.outside, lines: outside === undefined ? [] : [t.outside[outside], s.handled] },
  ];
}
