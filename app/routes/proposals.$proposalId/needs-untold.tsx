import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { ProposalProps } from './page';

/** Something she needs there that the company is not told: it must be arranged in another way. */
export function NeedsUntold({ view }: Pick<ProposalProps, 'view'>) {
  const t = useMessages().specialist.proposals.needsUntold;
  const { state, needsUntold } = view;
  if (needsUntold.length === 0 || isFinal(state)) return null;
  return (
    <Notice title={t.title}>
      <p>{t.text(needsUntold)}</p>
      <p>{t.otherwise}</p>
    </Notice>
  );
}
