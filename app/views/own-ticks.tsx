import { useMessages } from '../i18n/messages';
import { TickList } from '../ui/tick-list';
import { earlierAnswers } from './earlier-answers';
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
      answers={Object.entries(t.answers).map(([value, label]) => ({ value, label }))}
      items={items.map(({ text, answer, earlier, isNew, isWish }) => ({
        text,
        chosen: answer,
        earlier: earlierAnswers(earlier, t),
        marks: [...(isNew ? [t.isNew] : []), ...(isWish ? [t.isWish] : [])],
        ...(isSent && answer === null ? { error: t.missing } : {}),
      }))}
    />
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
