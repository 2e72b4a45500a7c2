import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { ChoresView } from '~/app/usecases/chores/read-chores';
import { KeptChores } from './kept';
import { LeftOutChores, WaitingChores } from './look-over';
import { OpenList, StartList } from './open-list';

export type ChoresPageProps = ChoresView & { readonly answer: FormAnswer | undefined };

/** Chores of the whole workplace: shared, looked over, and made a posting of. */
export function ChoresPage(props: ChoresPageProps) {
  const t = useMessages().chores;
  const { answer, open } = props;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {open ? <OpenList {...open} /> : null}
      <WaitingChores {...props} />
      <KeptChores {...props} />
      <LeftOutChores {...props} />
      {open ? null : <StartList {...props} />}
    </PageFrame>
  );
}
