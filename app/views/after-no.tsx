import { standingSolution } from '../domain/needs/requirements/ticks';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import type { OwnProposalView } from '../usecases/proposals/read-own-proposal';

/** What follows when she has said no to something the work asks, until it is solved. */
export function AfterNo({
  proposal: { requirements, specialist },
}: {
  proposal: Pick<OwnProposalView, 'requirements' | 'specialist'>;
}) {
  const t = useMessages().jobseeker.requirements;
  const isOpen = requirements.items.some(
    ({ answer, solution }) => answer === 'no' && !standingSolution(solution),
  );
  if (!isOpen) return null;
  return (
    <Notice title={t.noTitle}>
      <p>{t.noText(specialist.name)}</p>
    </Notice>
  );
}
