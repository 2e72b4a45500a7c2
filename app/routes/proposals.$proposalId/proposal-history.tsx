import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages, type Messages } from '~/app/i18n/messages';
import { Timeline } from '~/app/ui/timeline';
import type { ProposalView } from '~/app/usecases/proposals/read-proposal';
import type { ProposalProps } from './page';
import { Said } from './said';

/** What has happened, and what was asked and answered on the way. */
export function ProposalHistory({ view, answer }: ProposalProps) {
  const t = useMessages().specialist.proposals;
  const steps = [
    [t.timeline.drafted, view.createdAt],
    [t.timeline.asked, view.askedAt],
    [t.timeline.consented, view.consentedAt],
    [t.timeline.shown, view.shownAt],
    [answerOf(view.state, t.timeline), view.answeredAt],
    [t.timeline.named, view.namedAt],
  ] as const;
  return (
    <>
      <Said view={view} answer={answer} />
      <section className="stack-tight">
        <h2>{t.timeline.title}</h2>
        <Timeline
          items={steps.flatMap(([title, at]) =>
            at
              ? [
                  {
                    title,
                    state: 'done' as const,
                    stateLabel: t.timeline.done,
                    when: formatMoment(at),
                    dateTime: at,
                  },
                ]
              : [],
          )}
        />
      </section>
    </>
  );
}

/** What the company answered, as far as the proposal's state still tells it. */
function answerOf(
  state: ProposalView['state'],
  t: Messages['specialist']['proposals']['timeline'],
): string {
  if (state === 'not-now') return t.notNow;
  return ['interested', 'meeting', 'agreement'].includes(state) ? t.interested : t.answered;
}
