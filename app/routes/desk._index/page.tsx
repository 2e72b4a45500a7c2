import { caseloadStanding } from '~/app/domain/profiles/caseload';
import { useMessages } from '~/app/i18n/messages';
import { NeedCards } from '~/app/views/need-cards';
import { CaseloadGuides } from '~/app/views/caseload-guides';
import { CasesToRead } from '~/app/views/cases-to-read';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { AgreementCards, turnOf } from './agreement-cards';
import { Notice } from '~/app/ui/notice';
import { Tag } from '~/app/ui/tag';
import type { Desk, ProposalLine } from '~/app/usecases/read-desk';
import type { DeskCompanies } from '~/app/usecases/companies/read-desk-companies';
import { ColleaguesAsk, WaitingCompanies } from './companies';

interface DeskProps {
  readonly name: string;
  readonly desk: Desk;
  readonly companies: DeskCompanies;
}

/** What waits for the specialist today, before anything else. */
export function DeskPage({ name, desk, companies }: DeskProps) {
  const {
    desk: t,
    foundJobs,
    handOvers,
    leads,
    searches,
    sharings,
    weekOfNeeds,
  } = useMessages().specialist;
  const { caseload } = useMessages();
  const mine = desk.proposals.filter(({ waitsFor }) => waitsFor === 'specialist');
  const others = desk.proposals.filter(({ waitsFor }) =>
    ['jobseeker', 'employer'].includes(waitsFor),
  );
  const noes = desk.proposals.filter(({ isFreshNo }) => isFreshNo);
  const agreementsOf = (turn: ReturnType<typeof turnOf>) =>
    desk.agreements.filter((agreement) => turnOf(agreement) === turn);
  const people = desk.objectors.length + desk.askedToLook.length + desk.foundJobs.length;
  const asked = desk.handOvers.length + desk.sharings.length;
  const hasOwn = mine.length + agreementsOf('specialist').length + people > 0;
  return (
    <PageFrame title={t.title} lead={t.lead(name)} width="wide">
      <div className="stack">
        {hasOwn ? <h2>{t.waitingTitle}</h2> : null}
        <AgreementCards agreements={agreementsOf('specialist')} />
        <ProposalCards proposals={mine} />
        {desk.objectors.map(({ profileId, code }) => (
          <Card
            key={profileId}
            level={3}
            href={`/profiles/${profileId}`}
            title={t.objections(code)}
          >
            <p>{t.objectionText}</p>
          </Card>
        ))}
        {desk.askedToLook.map(({ profileId, code }) => (
          <Card
            key={profileId}
            level={3}
            href={`/profiles/${profileId}#searches`}
            title={searches.desk(code)}
          >
            <p>{searches.deskText}</p>
          </Card>
        ))}
        {desk.foundJobs.map(({ profileId, code }) => (
          <Card
            key={profileId}
            level={3}
            href={`/profiles/${profileId}#found-jobs`}
            title={foundJobs.desk(code)}
          >
            <p>{foundJobs.deskText}</p>
          </Card>
        ))}
        {desk.without.length > 0 ? <WithoutProposal people={desk.without} /> : null}
        <WaitingCompanies overdue={companies.overdue} offers={companies.offers} />
        {desk.leads > 0 ? (
          <Notice>
            <p>
              {leads.waiting(desk.leads)} <a href="/leads">{leads.seeAll}</a>
            </p>
          </Notice>
        ) : null}
        <h2>{t.newNeedsTitle}</h2>
        <NeedCards needs={desk.newNeeds} />
        <p>
          <a href="/needs/week">{weekOfNeeds.see}</a>
        </p>
        <ColleaguesAsk questions={companies.questions} />
        {others.length + agreementsOf('others').length + asked > 0 ? (
          <h2>{t.ongoingTitle}</h2>
        ) : null}
        {desk.handOvers.map(({ profileId, code }) => (
          <Card
            key={profileId}
            level={3}
            href={`/hand-overs/${profileId}`}
            title={handOvers.desk(code)}
          >
            <p>{handOvers.deskText}</p>
          </Card>
        ))}
        {desk.sharings.map(({ sharingId, code, colleague }) => (
          <Card
            key={sharingId}
            level={3}
            href={`/sharings/${sharingId}`}
            title={sharings.asked.desk(code)}
          >
            <p>{sharings.asked.deskText(colleague)}</p>
          </Card>
        ))}
        <AgreementCards agreements={agreementsOf('others')} />
        <ProposalCards proposals={others} />
        {noes.length > 0 ? <h2>{t.noesTitle}</h2> : null}
        <ProposalCards proposals={noes} />
        {agreementsOf('nobody').length > 0 ? <h2>{t.inForceTitle}</h2> : null}
        <AgreementCards agreements={agreementsOf('nobody')} />
        <h2>{t.peopleTitle}</h2>
        <div className="actions">
          <p>
            {t.people(desk.people)}. {caseload.standings[caseloadStanding(desk.people)]}.
          </p>
          <ButtonLink href="/profiles" tone="secondary">
            {t.toPeople}
          </ButtonLink>
        </div>
        <CaseloadGuides />
        <CasesToRead shared={desk.shared} />
      </div>
    </PageFrame>
  );
}

/** Nobody waits unseen: each with the way to what may fit. */
function WithoutProposal({ people }: { people: Desk['without'] }) {
  const t = useMessages().specialist.desk;
  return (
    <section className="stack-tight">
      <h2>{t.withoutTitle}</h2>
      <p>{t.withoutText}</p>
      <ul>
        {people.map(({ profileId, code }) => (
          <li key={profileId}>
            <a href={`/profiles/${profileId}/matches`}>{t.findFor(code)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProposalCards({ proposals }: { proposals: readonly ProposalLine[] }) {
  const { desk: t, proposals: texts } = useMessages().specialist;
  if (proposals.length === 0) return null;
  return (
    <div className="grid">
      {proposals.map(({ id, code, company, needTitle, state, age, call }) => (
        <Card
          key={id}
          level={3}
          href={`/proposals/${id}`}
          title={texts.title(code, company)}
          eyebrow={needTitle}
          footer={t.since(age)}
        >
          <p>{texts.states[state]}</p>
          {call ? <Tag tone="attention">{t.call[call]}</Tag> : null}
        </Card>
      ))}
    </div>
  );
}
