import { useMessages } from '~/app/i18n/messages';
import { NeedCards } from '~/app/views/need-cards';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { Notice } from '~/app/ui/notice';
import type { Desk, ProposalLine } from '~/app/usecases/read-desk';

/** What waits for the specialist today, before anything else. */
export function DeskPage({ name, desk }: { name: string; desk: Desk }) {
  const { desk: t, leads } = useMessages().specialist;
  const mine = desk.proposals.filter(({ waitsFor }) => waitsFor === 'specialist');
  const others = desk.proposals.filter(({ waitsFor }) =>
    ['jobseeker', 'employer'].includes(waitsFor),
  );
  return (
    <PageFrame title={t.title} lead={t.lead(name)} width="wide">
      <div className="stack">
        {mine.length > 0 ? <h2>{t.waitingTitle}</h2> : null}
        <ProposalCards proposals={mine} />
        {desk.leads > 0 ? (
          <Notice>
            <p>
              {leads.waiting(desk.leads)} <a href="/leads">{leads.seeAll}</a>
            </p>
          </Notice>
        ) : null}
        <h2>{t.newNeedsTitle}</h2>
        <NeedCards needs={desk.newNeeds} />
        {others.length > 0 ? <h2>{t.ongoingTitle}</h2> : null}
        <ProposalCards proposals={others} />
        <h2>{t.peopleTitle}</h2>
        <div className="actions">
          <p>{t.people(desk.people)}</p>
          <ButtonLink href="/profiles" tone="secondary">
            {t.toPeople}
          </ButtonLink>
        </div>
      </div>
    </PageFrame>
  );
}

function ProposalCards({ proposals }: { proposals: readonly ProposalLine[] }) {
  const { desk: t, proposals: texts } = useMessages().specialist;
  if (proposals.length === 0) return null;
  return (
    <div className="grid">
      {proposals.map(({ id, code, company, needTitle, state, age }) => (
        <Card
          key={id}
          level={3}
          href={`/proposals/${id}`}
          title={texts.title(code, company)}
          eyebrow={needTitle}
          footer={t.since(age)}
        >
          <p>{texts.states[state]}</p>
        </Card>
      ))}
    </div>
  );
}
