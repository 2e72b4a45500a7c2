import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { useViewer } from '~/app/frame/viewer';
import { ButtonLink } from '~/app/ui/button-link';
import { Tag } from '~/app/ui/tag';
import { TaskTiles } from '~/app/ui/task-tiles';
import { Timeline } from '~/app/ui/timeline';

/** The front page, for employers: what they get and give, how it goes, and what they doubt (T L1550–1622). */
export function FrontPage() {
  return (
    <PageFrame width="full">
      <Opening />
      <Bargain />
      <PublicEmployers />
      <Way />
      <Voices />
      <Ending />
    </PageFrame>
  );
}

/** The page's one call to action: to the posting, or for those who are new to us to the registration. */
function CallToAction() {
  const t = useMessages().frontPage;
  const { viewer } = useViewer();
  const href = viewer?.kind === 'employer' ? '/company/needs/new' : '/register';
  return <ButtonLink href={href}>{t.post}</ButtonLink>;
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
            <CallToAction />
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
  const sides = [
    { title: t.getTitle, lines: t.get, tone: 'tiles__green' },
    { title: t.giveTitle, lines: t.give, tone: 'tiles__warm' },
    { title: t.promiseTitle, lines: t.promises, tone: undefined },
    { title: t.dutiesTitle, lines: t.duties, tone: undefined },
  ];
  return (
    <section className="section">
      <div className="section__inner">
        <div className="stack-tight">
          <h2>{t.bargainTitle}</h2>
          <p className="lead">{t.bargainLead}</p>
        </div>
        <div className="tiles tiles--pairs">
          {sides.map(({ title, lines, tone }) => (
            <section key={title} className={tone}>
              <h3>{title}</h3>
              <Lines lines={lines} />
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

/** Said first to public employers: a trial is easy, a job is not (N L2902). */
function PublicEmployers() {
  const t = useMessages().frontPage;
  return (
    <section className="section section--joined" id="public">
      <div className="section__inner frank">
        <div className="stack-tight">
          <h2>{t.publicTitle}</h2>
          <p className="lead">{t.publicLead}</p>
        </div>
        <dl className="frank__points">
          {t.publicPoints.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

/** What other employers say: invented, so only in the demo, and marked as that. */
function Voices() {
  const t = useMessages().frontPage;
  const { isDemo } = useViewer();
  if (!isDemo) return null;
  return (
    <section className="section section--joined">
      <div className="section__inner">
        <div className="stack-tight">
          <h2>{t.voicesTitle}</h2>
          <p>
            <Tag tone="attention">{t.voicesMark}</Tag>
          </p>
        </div>
        <div className="voices">
          {t.voices.map(({ quote, who }) => (
            <figure key={who} className="voices__voice">
              <blockquote>
                <p>«{quote}»</p>
              </blockquote>
              <figcaption className="soft small">{who}</figcaption>
            </figure>
          ))}
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
          <CallToAction />
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
