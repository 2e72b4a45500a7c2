import { formatDate } from '~/app/domain/calendar/format-date';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { OwnMeeting } from '~/app/usecases/proposals/read-own-meeting';
import { WhoToCall } from '~/app/views/who-to-call';

/** What she should know before she meets a company, one thing at a time (T L2805–2848). */
export function MeetingPage({ meeting }: { meeting: OwnMeeting }) {
  const { preparation: t, back } = useMessages().jobseeker;
  const { company, details, cancelledBy, isNamed, specialist, proposalId } = meeting;
  if (cancelledBy) {
    return (
      <PlainFrame
        title={t.cancelledTitle}
        lead={t.cancelledLead(company, formatDate(details.onDate))}
      >
        <p>{t.cancelledBy[cancelledBy]}</p>
        <WhoToCall {...specialist} />
        <p>
          <a className="back-link" href="/me">
            {back}
          </a>
        </p>
      </PlainFrame>
    );
  }
  return (
    <PlainFrame title={t.title} lead={t.lead(company)}>
      <SummaryList
        rows={[
          { term: t.when, value: t.at(formatDate(details.onDate), details.atTime) },
          { term: t.place, value: details.place },
          { term: t.access, value: details.access },
          { term: t.comes, value: details.comes },
          { term: t.speaks, value: t.speakers[details.speaks] },
        ]}
      />
      <p>{details.isAccompanied ? t.accompanied(specialist.name) : t.alone}</p>
      <p>{isNamed ? t.named : t.unnamed}</p>
      <Points title={t.beforeTitle} texts={t.before} />
      <Points title={t.theyAskTitle} texts={t.theyAsk} />
      <section className="stack-tight">
        <h2>{t.privateTitle}</h2>
        <p>{t.private}</p>
      </section>
      <Points title={t.youAskTitle} texts={t.youAsk} />
      <WhoToCall {...specialist} />
      <p>{t.print}</p>
      <p>
        <a href={`/me/proposals/${proposalId}`}>{t.toProposal}</a>
      </p>
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
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
