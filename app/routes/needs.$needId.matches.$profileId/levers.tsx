import { Form } from '@remix-run/react';
import { leverIdOf } from '~/app/domain/matching/explanation/lever-id';
import { leavesMore, orderLevers } from '~/app/domain/matching/explanation/order-levers';
import { taskTitle } from '~/app/domain/matching/explanation/task-change';
import type { Lever } from '~/app/domain/matching/match-types';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { FinePrint } from '~/app/ui/fine-print';
import type { MatchView } from '~/app/usecases/matching/read-match';

interface LeversProps {
  readonly view: MatchView;
  /** One for the form of each lever. */
  readonly formIds: readonly string[];
}

/** Every single change with what it does, and the one step that may follow from it now. */
export function Levers({ view, formIds }: LeversProps) {
  const t = useMessages().specialist.matchPanels.levers;
  const levers = orderLevers(view.match.levers);
  if (levers.length + view.notes.length === 0) return null;
  return (
    <section className="stack-tight" id="changes">
      <h2>{t.title}</h2>
      {levers.length > 0 ? (
        <>
          <p className="soft">
            {t.lead}
            {leavesMore(levers) ? ` ${t.leastFirst}` : null}
          </p>
          {view.match.status === 'blocked' ? <p>{t.liftNothing}</p> : null}
          <ul className="levers">
            {levers.map((lever, at) => (
              <li key={leverIdOf(lever)} className="levers__one">
                <LeverLine lever={lever} view={view} formId={formIds[at] ?? ''} />
              </li>
            ))}
          </ul>
          <FinePrint>
            <p>{view.hasSaidNo ? t.afterNo : view.hasConsent ? t.afterConsent : t.beforeConsent}</p>
          </FinePrint>
        </>
      ) : null}
      <OwnList view={view} />
    </section>
  );
}

interface LeverLineProps extends Pick<LeversProps, 'view'> {
  readonly lever: Lever;
  readonly formId: string;
}

function LeverLine({ lever, view, formId }: LeverLineProps) {
  const { matchPanels, taskTalk } = useMessages().specialist;
  const t = matchPanels.levers;
  const title = taskTitle(lever.task, view.taskTitles);
  const question = taskTalk.questions[lever.lever](title);
  const isNoted = view.notes.some(({ note }) => note === question);
  const isAsked = view.asked.includes(question);
  return (
    <>
      <p>
        {title ? <strong>{title}: </strong> : null}
        {lever.why}
      </p>
      <p className="soft small">{t.gain(lever.gain)}</p>
      {isAsked ? <p className="small">{t.isAsked}</p> : null}
      {isNoted && isAsked && lever.lever !== 'strip' ? null : (
        <Form method="post" className="actions screen-only">
          <input type="hidden" name="lever" value={leverIdOf(lever)} />
          <input type="hidden" name="formId" value={formId} />
          {view.hasConsent && !view.hasSaidNo && !isAsked ? (
            <Button intent="ask-task" tone="secondary" about={t.noteAbout(question)}>
              {t.ask}
            </Button>
          ) : null}
          {lever.lever === 'strip' && view.canCarve ? (
            <Button intent="carve" tone="secondary" about={t.noteAbout(title ?? '')}>
              {t.carve}
            </Button>
          ) : null}
          {isNoted ? null : (
            <Button intent="note-change" tone="quiet" about={t.noteAbout(question)}>
              {t.note}
            </Button>
          )}
        </Form>
      )}
    </>
  );
}

/** The specialist's own points about this pair. */
function OwnList({ view }: Pick<LeversProps, 'view'>) {
  const t = useMessages().specialist.matchPanels.levers;
  if (view.notes.length === 0) return null;
  return (
    <>
      <h3>{t.ownTitle}</h3>
      <ul className="levers">
        {view.notes.map(({ id, note }) => (
          <li key={id} className="levers__one">
            <p>{note}</p>
            <Form method="post" className="screen-only">
              <input type="hidden" name="noteId" value={id} />
              <Button intent="finish-note" tone="quiet" about={t.noteAbout(note)}>
                {t.done}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
