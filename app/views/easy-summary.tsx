import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { formatDate } from '~/app/domain/calendar/format-date';
import { formatWeekTimes } from '~/app/domain/calendar/week-times';
import { type Messages, useMessages } from '~/app/i18n/messages';
import { hardLine } from './optional-lines';

interface EasySummaryProps {
  readonly terms: AgreementTerms;
  readonly isJobseeker: boolean;
  /** Whoever follows it up now; the text names the one it was accepted with. */
  readonly specialist: string;
  /** Then there is no answer to go to. */
  readonly isAnswered: boolean;
}

/** What one asks of an agreement, answered from its own terms before the whole of it (quality U6). */
export function EasySummary({ terms, isJobseeker, specialist, isAnswered }: EasySummaryProps) {
  const { easy: t, payForms } = useMessages().agreement;
  const words = isJobseeker ? t.jobseeker : t.others;
  const answers = answersIn(terms, specialist, words, payForms);
  return (
    <>
      <section className="stack-tight">
        <h2>{t.title}</h2>
        <dl className="short-answers">
          {answers.map(({ question, lines }) => (
            <div key={question}>
              <dt>{question}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      {isAnswered ? null : (
        <p>
          <a href="#answer">{t.toAnswer}</a>
        </p>
      )}
      <h2>{t.whole}</h2>
    </>
  );
}

type Words = Messages['agreement']['easy'][keyof Pick<
  Messages['agreement']['easy'],
  'jobseeker' | 'others'
>];

/** Each question with what the terms say to it; one they say nothing to is left out. */
function answersIn(
  terms: AgreementTerms,
  specialist: string,
  t: Words,
  payForms: Messages['agreement']['payForms'],
) {
  const { companyName, startOn, endOn, hoursPerWeek, pay, contact } = terms;
  const answers = [
    { question: t.tasks, lines: terms.tasks.map(({ title }) => title) },
    {
      question: t.when,
      lines: [
        t.place(companyName, terms.place),
        startOn && periodOf(terms, formatDate(startOn), endOn && formatDate(endOn), t),
        ...formatWeekTimes(terms.times),
        hoursPerWeek && t.hours(String(hoursPerWeek).replace('.', ',')),
      ],
    },
    {
      question: t.money,
      lines: [
        pay.kind === 'unpaid' && t.unpaid,
        pay.kind === 'wage' && t.paid,
        pay.kind === 'wage' && pay.form !== null && `${payForms[pay.form]}.`,
      ],
    },
    { question: t.learn, lines: (terms.training ?? []).map(({ what }) => what) },
    {
      question: t.help,
      lines: [
        t.support(specialist),
        contact.name && t.contact(contact.name),
        terms.outside && t.outside[terms.outside](specialist),
        terms.interpreter?.used === 'yes' && t.interpreter,
      ],
    },
    {
      question: t.hard,
      lines: [...(terms.hard ?? []).map(hardLine), terms.pause, terms.comingBack],
    },
    {
      question: t.end,
      lines: [
        terms.evaluationOn && t.evaluation(formatDate(terms.evaluationOn)),
        terms.decisionOn &&
          (pay.kind === 'wage' ? t.goOn : t.decision)(formatDate(terms.decisionOn)),
        pay.kind === 'wage' &&
          pay.probationUntilOn !== null &&
          t.probation(formatDate(pay.probationUntilOn)),
        pay.kind === 'wage' && pay.form === 'permanent' && t.lasting,
        terms.followUpUntilOn && t.followUpUntil(formatDate(terms.followUpUntilOn)),
      ],
    },
    { question: t.stop, lines: [t.mayStop(specialist)] },
  ];
  return answers.flatMap(({ question, lines }) => {
    const said = lines.filter((line) => typeof line === 'string' && line !== '');
    return said.length === 0 ? [] : [{ question, lines: said as string[] }];
  });
}

/** The end of a trial is not that of the job, which for paid work goes on or ends by its own terms. */
function periodOf(
  { kind, pay }: AgreementTerms,
  from: string,
  to: string | null,
  t: Words,
): string {
  if (kind === 'trial' && pay.kind === 'wage') {
    return t.period(from, pay.contractEndOn && formatDate(pay.contractEndOn));
  }
  return kind === 'trial' && to ? t.trial(from, to) : t.period(from, to);
}
