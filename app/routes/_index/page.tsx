import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { TaskTiles } from '~/app/ui/task-tiles';
import { Timeline } from '~/app/ui/timeline';

const postPath = '/company/needs/new';

/** The front page, for employers: what they get and give, how it goes, and what they doubt (T L1550–1622). */
export function FrontPage() {
  return (
    <PageFrame width="full">
      <Opening />
      <Bargain />
      <Way />
      <Ending />
    </PageFrame>
  );
}

function Opening() {
  const t = useMessages().frontPage;
  return (
    <section className="section hero deep">
      <div className="hero__inner">
        <div className="hero__words">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
          <div className="actions">
            <ButtonLink href={postPath}>{t.post}</ButtonLink>
            <ButtonLink href="#how" tone="quiet">
              {t.how}
            </ButtonLink>
          </div>
          <p className="soft small">{t.free}</p>
        </div>
        <TaskTiles {...t.picture} />
      </div>
    </section>
  );
}

function Bargain() {
  const t = useMessages().frontPage;
  return (
    <section className="section">
      <div className="section__inner">
        <h2>{t.bargainTitle}</h2>
        <div className="tiles">
          <section className="tiles__green">
            <h3>{t.getTitle}</h3>
            <Lines lines={t.get} />
          </section>
          <section>
            <h3>{t.giveTitle}</h3>
            <Lines lines={t.give} />
          </section>
          <section className="tiles__warm">
            <h3>{t.dutiesTitle}</h3>
            <Lines lines={t.duties} />
          </section>
        </div>
      </div>
    </section>
  );
}

function Way() {
  const t = useMessages().frontPage;
  return (
    <section className="section section--joined" id="how">
      <div className="section__inner split">
        <div>
          <h2>{t.stepsTitle}</h2>
          <Timeline
            items={t.steps.map((step, index) => ({
              state: index === 0 ? 'now' : 'next',
              stateLabel: t.stepLabel(index + 1),
              ...step,
            }))}
          />
        </div>
        <div>
          <h2>{t.doubtsTitle}</h2>
          {t.doubts.map(({ question, answer }, index) => (
            <details key={question} className="answer" open={index === 0}>
              <summary>{question}</summary>
              <p>{answer}</p>
            </details>
          ))}
        </div>
      </div>
    </section>
  );
}

function Ending() {
  const t = useMessages().frontPage;
  return (
    <section className="section deep">
      <div className="section__inner">
        <h2>{t.endTitle}</h2>
        <div className="actions">
          <ButtonLink href={postPath}>{t.post}</ButtonLink>
        </div>
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="tile-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
