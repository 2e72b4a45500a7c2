import { standingSolution } from '../domain/needs/requirements/ticks';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import { TickList } from '../ui/tick-list';
import { answersIn, earlierAnswers } from './earlier-answers';
import type { OwnProposalView } from '../usecases/proposals/read-own-proposal';

interface OwnTicksProps {
  readonly items: OwnProposalView['requirements']['items'];
  /** She has sent the list: what is not answered is shown as missing. */
  readonly isSent: boolean;
}

/** What the work asks, item by item, for her own answers. */
export function OwnTicks({ items, isSent }: OwnTicksProps) {
  const t = useMessages().jobseeker.requirements;
  return (
    <TickList
      name="ticks"
      items={items.map(({ text, kind, tasks, answer, earlier, isNew, isWish }) => ({
        text,
        ...(tasks.length > 0 ? { about: t.about(tasks.join(' · ')) } : {}),
        answers: answersIn(t.answers[kind]),
        chosen: answer,
        earlier: earlierAnswers(earlier, t),
        marks: [...(isNew ? [t.isNew] : []), ...(isWish ? [t.isWish] : [])],
        ...(isSent && answer === null ? { error: t.missing } : {}),
      }))}
    />
  );
}

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

/** The items that are missing an answer, by the id of their first one, for the error summary. */
export function missingTicks(items: OwnTicksProps['items'], text: string): Record<string, string> {
  return Object.fromEntries(
    items.flatMap((item, index) =>
      item.answer === null ? [[`ticks-${index}`, `${item.text} ${text}`]] : [],
    ),
  );
}
