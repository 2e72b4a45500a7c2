import { Form } from '@remix-run/react';
import { CardView } from '~/app/views/card-view';
import { OwnPosition } from '~/app/views/own-position';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { UnreadableNotice } from '~/app/views/unreadable-notice';
import { BigChoice } from '~/app/ui/big-choice';
import { Notice } from '~/app/ui/notice';
import { WhoToCall } from '~/app/views/who-to-call';
import { AnswerRefused } from './answer-refused';
import { BackToOwnPage } from './back-to-own-page';
import { Withdrawal } from './company-reads';
import { Pause } from './pause';
import type { ProposalPageProps } from './page';
import { WhatItIs } from './what-it-is';

/** The first question: may this company read exactly this? Yes, no and change weigh the same. */
export function AskAboutCard({ proposal, refusal, isUnchanged }: ProposalPageProps) {
  const { card: t } = useMessages().jobseeker;
  const { company, tasks, card, cardHash, needsUntold, specialist, requirements, foundBy } =
    proposal;
  return (
    <PlainFrame
      title={t.title(company.name)}
      lead={foundBy ? t.found.lead : t.lead(company.name, company.place)}
    >
      <UnreadableNotice unreadable={proposal.unreadable} />
      <AnswerRefused refusal={refusal} />
      {isUnchanged ? (
        <Notice title={t.unchangedTitle} isStatus>
          <p>{t.unchangedText}</p>
        </Notice>
      ) : (
        <TakenAway texts={proposal.takenAway} />
      )}
      {foundBy ? (
        <Notice title={t.found.title}>
          <p>{t.found.first[foundBy]}</p>
          <p>{t.found.mayGuess}</p>
        </Notice>
      ) : null}
      <p>
        <a href="#answer">{t.toAnswer}</a>
      </p>
      <section className="stack-tight">
        <h2>{foundBy ? t.found.tasksTitle : t.tasksTitle}</h2>
        <ul>
          {tasks.slice(0, 3).map((task) => (
            <li key={task.title}>{task.title}</li>
          ))}
        </ul>
      </section>
      <WhatItIs proposal={proposal} />
      <section className="stack-tight">
        <h2>{t.seesTitle}</h2>
        <p>{t.youAreTheCandidate}</p>
        <CardView card={card} />
      </section>
      <OwnPosition position={proposal.position} />
      {needsUntold.length > 0 ? (
        <Notice title={t.needsTitle}>
          <p>{t.needsText}</p>
          <ul>
            {needsUntold.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p>
            <a href={`/me/proposals/${proposal.id}/change#needs`}>{t.addNeeds}</a>
          </p>
        </Notice>
      ) : null}
      <section className="stack-tight">
        <h2>{t.seesNotTitle}</h2>
        <ul>
          {t.seesNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Form method="post" id="answer" className="stack">
        <input type="hidden" name="cardHash" value={cardHash} />
        <BigChoice
          question={t.question}
          answers={[
            { value: 'yes', label: t.yes, hint: t.yesHint, sign: 'yes' },
            { value: 'no', label: t.no, hint: t.noHint, sign: 'no' },
            { value: 'change', label: t.change, hint: t.changeHint, sign: 'change' },
          ]}
        />
        {requirements.openCount > 0 ? <p className="soft">{t.listFollows}</p> : null}
      </Form>
      <Withdrawal proposal={proposal} />
      <Pause proposal={proposal} />
      <WhoToCall {...specialist} />
      <BackToOwnPage />
    </PlainFrame>
  );
}

/**
 * What she has just taken away, struck out: the text below is shorter, and hers to answer at once.
 */
function TakenAway({ texts }: { texts: readonly string[] }) {
  const t = useMessages().jobseeker.card;
  if (texts.length === 0) return null;
  return (
    <Notice tone="success" title={t.takenAwayTitle} isStatus>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <del>{text}</del>
          </li>
        ))}
      </ul>
      <p>{t.takenAwayText}</p>
    </Notice>
  );
}
