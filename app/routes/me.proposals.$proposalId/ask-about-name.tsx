import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { UnreadableNotice } from '~/app/views/unreadable-notice';
import { BigChoice } from '~/app/ui/big-choice';
import { Choice } from '~/app/ui/choice';
import { SummaryList } from '~/app/ui/summary-list';
import { WhoToCall } from '~/app/views/who-to-call';
import { AnswerRefused } from './answer-refused';
import { BackToOwnPage } from './back-to-own-page';
import { CompanyReads } from './company-reads';
import { OwnSolutions } from './own-solutions';
import { Pause } from './pause';
import type { ProposalPageProps } from './page';
import { SaidAboutYou } from './said-about-you';

/** The second question: may the company know who she is? It shows exactly what would be told. */
export function AskAboutName({ proposal, refusal }: ProposalPageProps) {
  const t = useMessages().jobseeker.meeting;
  const { company, cardHash, specialist, reachedBy } = proposal;
  const ways = [
    ...(reachedBy.phone ? [{ value: 'phone', label: t.phone(reachedBy.phone) }] : []),
    ...(reachedBy.email ? [{ value: 'email', label: t.email(reachedBy.email) }] : []),
  ];
  return (
    <PlainFrame title={t.title(company.name)} lead={t.lead(company.name)}>
      <UnreadableNotice unreadable={proposal.unreadable} />
      <AnswerRefused refusal={refusal} />
      <Form method="post" className="form">
        <input type="hidden" name="cardHash" value={cardHash} />
        <section className="stack-tight">
          <h2>{t.tellTitle}</h2>
          <SummaryList rows={[{ term: t.name, value: reachedBy.name }]} />
        </section>
        {ways.length > 0 ? (
          <Choice
            id="ways"
            name="ways"
            kind="checkbox"
            legend={t.waysLegend}
            hint={t.waysHint}
            options={ways}
          />
        ) : null}
        <BigChoice
          question={t.question}
          answers={[
            { value: 'meeting-yes', label: t.yes, hint: t.yesHint, sign: 'yes' },
            { value: 'meeting-no', label: t.no, hint: t.noHint, sign: 'no' },
          ]}
        />
      </Form>
      <SaidAboutYou proposal={proposal} />
      <OwnSolutions proposal={proposal} />
      <CompanyReads proposal={proposal} />
      <Pause proposal={proposal} />
      <WhoToCall {...specialist} />
      <BackToOwnPage />
    </PlainFrame>
  );
}
