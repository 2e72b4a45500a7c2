import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { TaskAnswers } from '~/app/views/task-answers';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** Each company she has been proposed to, how it stands, and every word said about it. */
export function Proposals({ proposals }: Pick<Everything, 'proposals'>) {
  const t = useMessages().jobseeker;
  if (proposals.length === 0) return <p>{t.everything.noProposals}</p>;
  return (
    <div className="stack">
      {proposals.map(
        ({
          id,
          company,
          state,
          askedAt,
          shownAt,
          answerReason,
          phoned,
          meeting,
          messages,
          taskAnswers,
        }) => (
          <Card key={id} level={3} title={company} href={`/me/proposals/${id}`}>
            <p>{t.states[state]}</p>
            {answerReason ? (
              <p>{t.everything.reason(t.everything.reasons.get(answerReason) ?? answerReason)}</p>
            ) : null}
            {askedAt ? <p>{t.everything.asked(formatDateOf(askedAt))}</p> : null}
            {shownAt ? <p>{t.everything.shown(formatDateOf(shownAt))}</p> : null}
            {phoned ? <p>{t.everything.phoned(phoned.saidBy, formatDate(phoned.saidOn))}</p> : null}
            {meeting ? <p>{t.everything.meeting(formatDate(meeting.onDate), meeting.by)}</p> : null}
            {messages.length > 0 ? (
              <>
                <p>{t.everything.messagesTitle}</p>
                <ul>
                  {messages.map((message) => (
                    <li key={message.id}>
                      {`${t.everything.authors[message.author]}: ${message.text}`}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            {taskAnswers.length > 0 ? <p>{t.everything.taskAnswersTitle}</p> : null}
            {taskAnswers.map((answer) => (
              <TaskAnswers key={answer.id} tasks={answer.tasks} />
            ))}
          </Card>
        ),
      )}
    </div>
  );
}
