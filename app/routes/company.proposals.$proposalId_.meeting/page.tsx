import { formatDate } from '~/app/domain/calendar/format-date';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { FixedContact } from '~/app/posting/fixed-contact';
import { SummaryList } from '~/app/ui/summary-list';
import type { EmployerMeeting } from '~/app/usecases/proposals/read-employer-meeting';

/** What the company should know and do before it meets someone (T L2805–2848). */
export function MeetingPage({ meeting }: { meeting: EmployerMeeting }) {
  const t = useMessages().employer.meeting;
  const { details, name, contact, needTitle, proposalId } = meeting;
  return (
    <PageFrame
      title={t.title}
      eyebrow={t.eyebrow(needTitle)}
      lead={name === null ? t.unnamed : t.named(name)}
    >
      <div className="stack">
        <SummaryList
          rows={[
            { term: t.when, value: t.at(formatDate(details.onDate), details.atTime) },
            { term: t.place, value: details.place },
            { term: t.access, value: details.access },
            { term: t.comes, value: details.comes },
            { term: t.speaks, value: t.speakers[details.speaks] },
          ]}
        />
        {details.isAccompanied ? <p>{t.accompanied}</p> : null}
        <Points title={t.beforeTitle} texts={t.before} />
        <Points title={t.askTitle} texts={t.ask} />
        <section className="stack-tight">
          <h2>{t.notTitle}</h2>
          <p>{t.not}</p>
        </section>
        <section className="stack-tight">
          <h2>{t.afterTitle}</h2>
          <p>{t.after}</p>
        </section>
        <FixedContact contact={contact} />
        <p>
          <a className="back-link" href={`/company/proposals/${proposalId}`}>
            {t.back}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

function Points({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
