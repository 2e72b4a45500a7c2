import { Form } from '@remix-run/react';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { isFinal, isReadyToShow } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { PositionView } from '~/app/views/position-view';
import { TaskAnswers } from '~/app/views/task-answers';
import type { ProposalProps } from './page';

/** The job put together for her, as the company is to read it, and the way to take it in anew. */
export function JobOfProposal({ view }: Pick<ProposalProps, 'view'>) {
  const t = useMessages().specialist.proposals.position;
  const { job, card, state, profileId, cardHash } = view;
  const { position } = card;
  if (!job) return null;
  const mayChange = state === 'drafted' || state === 'asked' || isReadyToShow(state);
  return (
    <section className="stack-tight" id="position">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {job.isChanged && !isFinal(state) ? (
        <Notice tone="warning" title={position ? t.changedTitle : undefined}>
          <p>{position ? (mayChange ? t.changedText : t.isRead) : t.missing}</p>
          {mayChange ? (
            <Form method="post">
              <input type="hidden" name="cardHash" value={cardHash} />
              {state === 'drafted' ? null : <p>{t.askAgain}</p>}
              <Button intent="compose-position" tone="secondary">
                {t.compose}
              </Button>
            </Form>
          ) : null}
        </Notice>
      ) : null}
      {job.leftOut.length > 0 ? (
        <Notice tone="warning" title={t.leftOutTitle}>
          <p>{t.leftOutText}</p>
          <ul>
            {job.leftOut.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {job.said ? (
        <Notice title={t.said}>
          <p>{t.saidOn(formatDateOf(job.said.at))}</p>
          <TaskAnswers tasks={job.said.tasks} />
          <p>
            <a href={`/profiles/${profileId}/jobs/${job.jobId}#said`}>{t.toSaid}</a>
          </p>
        </Notice>
      ) : null}
      {position ? <PositionView position={position} /> : null}
      <p>
        <a href={`/profiles/${profileId}/jobs/${job.jobId}#gains`}>{t.toJob}</a>
      </p>
    </section>
  );
}
