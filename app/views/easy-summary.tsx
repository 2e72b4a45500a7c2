import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';

interface EasySummaryProps {
  readonly terms: AgreementTerms;
  readonly isJobseeker: boolean;
  /** Then there is no answer to go to. */
  readonly isAnswered: boolean;
}

/** The agreement in at most five short sentences, before the whole of it (quality U6). */
export function EasySummary({ terms, isJobseeker, isAnswered }: EasySummaryProps) {
  const t = useMessages().agreement.easy;
  const words = isJobseeker ? t.jobseeker : t.others;
  const { companyName, startOn, endOn, hoursPerWeek, pay, parties } = terms;
  const specialist = parties.find(({ role }) => role === 'specialist')?.name ?? '';
  const sentences = [
    words.work(companyName),
    startOn && words.period(formatDate(startOn), endOn && formatDate(endOn)),
    hoursPerWeek && words.hours(String(hoursPerWeek).replace('.', ',')),
    pay.kind === 'unpaid' ? words.unpaid : words.paid,
    words.support(specialist),
  ];
  return (
    <>
      <section className="stack-tight">
        <h2>{t.title}</h2>
        <ul>
          {sentences.map((sentence) => (sentence ? <li key={sentence}>{sentence}</li> : null))}
        </ul>
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
