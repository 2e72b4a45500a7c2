import type { ReactNode } from 'react';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import { caseloadStanding } from '~/app/domain/profiles/caseload';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { Fold } from '~/app/ui/fold';
import { LineItem, LineList } from '~/app/ui/line-list';
import { Notice } from '~/app/ui/notice';
import { Tag } from '~/app/ui/tag';
import type { ProposalLine } from '~/app/usecases/proposals/read-proposal-lines';
import type { Desk } from '~/app/usecases/read-desk';
import type { DeskCompanies } from '~/app/usecases/companies/read-desk-companies';
import { waitingLines } from './waiting-lines';
import { AgreementLines, turnOf } from './agreement-lines';
import { ColleaguesAsk, CompanyLines } from './companies';
import { CaseloadGuides } from '~/app/views/caseload-guides';
import { CasesToRead } from '~/app/views/cases-to-read';
import { FollowUpLines } from '~/app/views/follow-up-lines';
import { NeedLines } from '~/app/views/need-lines';
import { HandOverLines, SharingLines } from './person-lines';
import { ProposalLines } from './proposal-lines';

interface DeskProps {
  readonly name: string;
  readonly desk: Desk;
  readonly companies: DeskCompanies;
}

/** What waits for the specialist today, before anything else. */
export function DeskPage({ name, desk, companies }: DeskProps) {
  const { desk: t, leads, weekOfNeeds } = useMessages().specialist;
  const { caseload, figures } = useMessages();
  const waiting = waitingLines(desk, companies);
  const promises = companies.promises.filter(({ isOverdue }) => !isOverdue);
  const proposalsOf = (...turns: readonly ProposalLine['waitsFor'][]) =>
    desk.proposals.filter(({ waitsFor }) => turns.includes(waitsFor));
  const agreementsOf = (turn: ReturnType<typeof turnOf>) =>
    desk.agreements.filter((agreement) => turnOf(agreement) === turn);
  const others = [proposalsOf('jobseeker', 'employer'), agreementsOf('others')];
  const coming = desk.followUps.filter(
    ({ asked, overdue }) => asked.length === 0 && overdue === null,
  );
  const soon = coming.filter(({ isSoon }) => isSoon);
  const later = coming.filter(({ isSoon }) => !isSoon);
  const needStep = new Set(desk.nextSteps.map(({ code }) => code));
  const noes = desk.proposals.filter(({ isFreshNo, code }) => isFreshNo && !needStep.has(code));
  return (
    <PageFrame title={t.title} lead={t.lead(name)} width="wide">
      <div className="stack">
        <Lines title={t.waitingTitle} rule={t.waitingRule} of={[waiting.urgent]}>
          {waiting.urgent}
        </Lines>
        <Lines title={t.hersTitle} of={[waiting.hers]}>
          {waiting.hers}
        </Lines>
        <Lines title={t.followUpTitle} of={[soon]}>
          <FollowUpLines lines={soon} />
        </Lines>
        <NextSteps people={desk.nextSteps} />
        <Lines title={t.companiesTitle} of={[promises, companies.offers]}>
          <CompanyLines promises={promises} offers={companies.offers} />
        </Lines>
        {desk.leads > 0 ? (
          <Notice>
            <p>
              {leads.waiting(desk.leads)} <a href="/leads">{leads.seeAll}</a>
            </p>
          </Notice>
        ) : null}
        <h2>{t.newNeedsTitle}</h2>
        <NeedLines needs={desk.newNeeds} />
        <p>
          <a href="/needs/week">{weekOfNeeds.see}</a>
        </p>
        <ColleaguesAsk questions={companies.questions} />
        <Lines isFolded title={t.ongoingTitle} of={[...others, desk.handOvers, desk.sharings]}>
          <HandOverLines people={desk.handOvers} />
          <SharingLines sharings={desk.sharings} />
          <AgreementLines agreements={agreementsOf('others')} />
          <ProposalLines proposals={proposalsOf('jobseeker', 'employer')} />
        </Lines>
        <Lines isFolded title={t.noesTitle} of={[noes]}>
          <ProposalLines proposals={noes} />
        </Lines>
        <Lines isFolded title={t.inForceTitle} of={[agreementsOf('nobody')]}>
          <AgreementLines agreements={agreementsOf('nobody')} />
        </Lines>
        <Lines isFolded title={t.followUpLaterTitle} of={[later]}>
          <FollowUpLines lines={later} />
        </Lines>
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
        <p>
          <a href="/figures">{figures.link}</a>
        </p>
        <CasesToRead shared={desk.shared} />
      </div>
    </PageFrame>
  );
}

interface LinesProps {
  readonly title: string;
  /** In what order they stand, said where it matters. */
  readonly rule?: string;
  /** What the lines are about: with nothing in any of it there is no heading either. */
  readonly of: readonly (readonly unknown[])[];
  /** Nothing in it is hers to do today: closed, with how much there is. */
  readonly isFolded?: boolean;
  readonly children: ReactNode;
}

function Lines({ title, rule, of, isFolded, children }: LinesProps) {
  const { desk: t } = useMessages().specialist;
  const count = of.flat().length;
  if (count === 0) return null;
  if (isFolded) {
    return (
      <Fold title={title} about={t.cases(count)}>
        <LineList>{children}</LineList>
      </Fold>
    );
  }
  return (
    <>
      <h2>{title}</h2>
      {rule ? <p className="soft">{rule}</p> : null}
      <LineList>{children}</LineList>
    </>
  );
}

/** Thirty days without a proposal, the guard against choosing the easy ones (domain §14). */
function isLong(why: Desk['nextSteps'][number]['why']): boolean {
  return why === 'no-proposal' || why === 'never-proposed';
}

/** Nobody waits unseen: each with why, since when, and the way to what may fit. */
function NextSteps({ people }: { people: Desk['nextSteps'] }) {
  const t = useMessages().specialist.desk;
  return (
    <Lines title={t.nextStepTitle} rule={t.nextStepText} of={[people]}>
      {people.map(({ profileId, code, why, sinceOn, days }) => (
        <LineItem
          key={profileId}
          href={`/profiles/${profileId}/matches`}
          title={t.findFor(code)}
          aside={
            <>
              <Tag tone={isLong(why) ? 'attention' : 'plain'}>{t.days(days)}</Tag>
              <span>{t.sinceDay(formatShortDate(sinceOn))}</span>
            </>
          }
        >
          <p>{t.nextStepWhy[why]}</p>
        </LineItem>
      ))}
    </Lines>
  );
}
