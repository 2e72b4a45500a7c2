import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { LateDecision } from '~/app/views/late-decision';
import { OwnWish } from '~/app/views/own-wish';
import { UnreadableNotice } from '~/app/views/unreadable-notice';
import { WhoToCall } from '~/app/views/who-to-call';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Notice } from '~/app/ui/notice';
import type { OwnPage as OwnPageData } from '~/app/usecases/profiles/read-own-page';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';

/** Her own page: what waits for her first, then what is going on, then all we have. */
export function OwnPage({ page }: { page: OwnPageData }) {
  const messages = useMessages().jobseeker;
  const { page: t, states, searches, foundJobs, sharings, newSpecialist: own } = messages;
  const { waiting, going, over, agreements, newSpecialist, specialist } = page;
  const toAnswer = agreements.filter(({ state }) => state === 'sent');
  const questions = [
    ...(newSpecialist
      ? [{ href: '/me/specialist', question: own.question(newSpecialist.name) }]
      : []),
    ...page.sharings.asked.map(({ colleague }) => ({
      href: '/me/sharings',
      question: sharings.question(colleague),
    })),
  ];
  const matterOf = ({ id, company, state }: OwnProposalView): Matter => ({
    href: `/me/proposals/${id}`,
    title: company.name,
    text: states[state],
  });
  const asked = page.isOtherSpecialistWished
    ? [{ href: '/me/specialist', title: own.wished, text: own.wishedText }]
    : [];
  const found = ({ id, place, state }: OwnPageData['foundJobs'][number]): Matter => ({
    href: `/me/found-jobs#found-${id}`,
    title: place,
    text: foundJobs.states[state],
    eyebrow: foundJobs.found,
  });
  const isWaiting = waiting.length + questions.length > 0;
  const isQuiet = !isWaiting && toAnswer.length === 0;
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      <UnreadableNotice unreadable={page.unreadable} />
      {isQuiet ? <EmptyState title={t.nothingWaits} /> : null}
      {isWaiting ? (
        <section className="stack">
          <h2>{t.waitingTitle}</h2>
          {questions.map((each) => (
            <Question key={each.question} {...each} />
          ))}
          {waiting.map((proposal) => (
            <Waiting key={proposal.id} proposal={proposal} />
          ))}
        </section>
      ) : null}
      {[...waiting, ...going]
        .filter(({ hasMeeting }) => hasMeeting)
        .map((proposal) => (
          <MeetingWaits key={proposal.id} proposal={proposal} />
        ))}
      {toAnswer.map(({ id, company }) => (
        <Notice key={id} title={t.agreementTitle}>
          <p>{t.agreementText}</p>
          <ButtonLink href={`/me/agreements/${id}`} about={company}>
            {t.readAndAnswer}
          </ButtonLink>
        </Notice>
      ))}
      <Agreements
        agreements={agreements.filter(({ state }) => state !== 'sent')}
        specialist={specialist}
      />
      <Matters
        title={t.goingTitle}
        matters={[...going.map(matterOf), ...asked, ...page.foundJobs.map(found)]}
      />
      <Matters title={t.overTitle} matters={over.map(matterOf)} />
      <section className="stack">
        <h2>{searches.pageTitle}</h2>
        <p>{page.openSearches > 0 ? searches.pageOpen(page.openSearches) : searches.pageText}</p>
        <ButtonLink href="/me/searches" tone="secondary">
          {searches.link}
        </ButtonLink>
      </section>
      <section className="stack">
        <h2>{foundJobs.pageTitle}</h2>
        <p>{foundJobs.pageText}</p>
        <ButtonLink href="/me/found-jobs" tone="secondary">
          {foundJobs.link}
        </ButtonLink>
      </section>
      <section className="stack">
        <h2>{t.profileTitle}</h2>
        <p>{t.profileText}</p>
        <ButtonLink href="/me/profile" tone="secondary">
          {t.profileLink}
        </ButtonLink>
      </section>
      <section className="stack">
        <h2>{t.everythingTitle}</h2>
        <p>{t.everythingText}</p>
        <ButtonLink href="/me/everything" tone="secondary">
          {t.everythingLink}
        </ButtonLink>
      </section>
      <section className="stack">
        <h2>{sharings.title}</h2>
        <p>
          {page.sharings.inForce > 0
            ? sharings.pageCount(page.sharings.inForce)
            : sharings.pageNobody}
        </p>
        <ButtonLink href="/me/sharings" tone="secondary">
          {sharings.link}
        </ButtonLink>
      </section>
      <section className="stack">
        <h2>{own.title}</h2>
        <p>{own.pageText}</p>
        <ButtonLink href="/me/specialist" tone="secondary">
          {own.link}
        </ButtonLink>
      </section>
      <WhoToCall {...specialist} />
    </PlainFrame>
  );
}

/** A question about who helps her or reads about her, answered on its own page. */
function Question({ href, question }: { href: string; question: string }) {
  const t = useMessages().jobseeker.page;
  return (
    <Card
      level={3}
      title={question}
      footer={
        <ButtonLink href={href} about={question}>
          {t.readAndAnswer}
        </ButtonLink>
      }
    >
      <p>{t.noIsFine}</p>
    </Card>
  );
}

function Waiting({ proposal }: { proposal: OwnProposalView }) {
  const { page: t, requirements } = useMessages().jobseeker;
  const { id, question, company, isListWaiting } = proposal;
  const isSolution = question === null && !isListWaiting;
  const asked = question === 'disclose-name' ? t.discloseName : t.showCard;
  const ask = isListWaiting ? requirements.waits : isSolution ? requirements.solutionWaits : asked;
  const text = isListWaiting
    ? requirements.waitsText
    : isSolution
      ? requirements.solutionWaitsText
      : t.noIsFine;
  const place = isListWaiting ? '/requirements' : isSolution ? '#solutions' : '';
  const href = `/me/proposals/${id}${place}`;
  return (
    <Card
      level={3}
      eyebrow={`${company.name}, ${company.place}`}
      title={ask(company.name)}
      footer={
        <ButtonLink href={href} about={ask(company.name)}>
          {t.readAndAnswer}
        </ButtonLink>
      }
    >
      <p>{text}</p>
    </Card>
  );
}

function MeetingWaits({ proposal: { id, company } }: { proposal: OwnProposalView }) {
  const t = useMessages().jobseeker.preparation;
  return (
    <Notice title={t.waits(company.name)}>
      <ButtonLink href={`/me/proposals/${id}/meeting`} about={company.name}>
        {t.link}
      </ButtonLink>
    </Notice>
  );
}

/** Something of hers that goes on or is over, and where it stands. */
interface Matter {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly eyebrow?: string;
}

function Matters({ title, matters }: { title: string; matters: readonly Matter[] }) {
  if (matters.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      {matters.map(({ text, ...card }) => (
        <Card key={card.href} level={3} {...card}>
          <p>{text}</p>
        </Card>
      ))}
    </section>
  );
}

function Agreements({ agreements, specialist }: Pick<OwnPageData, 'agreements' | 'specialist'>) {
  const { page: t, agreement, everything } = useMessages().jobseeker;
  if (agreements.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t.agreementsTitle}</h2>
      {agreements.map(({ id, company, state, late, outcome, wish }) => (
        <Card
          key={id}
          level={3}
          title={agreement.title(company)}
          {...(state === 'rewritten' ? {} : { href: `/me/agreements/${id}` })}
        >
          <p>{outcome ? agreement.decided[outcome] : everything.agreementStates[state]}</p>
          {late ? (
            <LateDecision late={late} specialist={specialist} words={agreement.late} />
          ) : null}
          <OwnWish wish={wish} />
        </Card>
      ))}
    </section>
  );
}
