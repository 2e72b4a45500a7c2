import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { ProposalProps } from './page';

/** A task her no has taken out of the job, and which the card still names: what to do about it. */
export function LeftOut({ view }: Pick<ProposalProps, 'view'>) {
  const t = useMessages().specialist.proposals.leftOut;
  const { state, shownAt, leftOutOnCard } = view;
  if (leftOutOnCard.length === 0 || isFinal(state)) return null;
  const unread = state === 'drafted' ? t.drafted : t.revise;
  return (
    <Notice tone="warning" title={t.title}>
      <p>{t.text(leftOutOnCard)}</p>
      <p>{shownAt === null ? unread : t.isRead}</p>
      {shownAt === null && view.job ? <p>{t.position}</p> : null}
    </Notice>
  );
}
