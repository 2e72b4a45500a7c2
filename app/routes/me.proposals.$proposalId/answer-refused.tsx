import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { ProposalPageProps } from './page';

/** Tells her that what she just answered did not count, and why. */
export function AnswerRefused({ refusal }: Pick<ProposalPageProps, 'refusal'>) {
  const { card: t } = useMessages().jobseeker;
  if (!refusal) return null;
  const isChanged = refusal === 'card-changed';
  return (
    <Notice tone="warning" title={isChanged ? t.changedTitle : t.lateTitle} isStatus>
      <p>{isChanged ? t.changedText : t.lateText}</p>
    </Notice>
  );
}
