import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import type { UnreadableParts } from '../usecases/profiles/what-is-unreadable';
import { WhoToCall } from './who-to-call';

/** Says to her that something stored about her cannot be read now: what, and whom to tell. */
export function UnreadableNotice({ unreadable }: { unreadable: UnreadableParts | null }) {
  const { title, text, parts, tell } = useMessages().jobseeker.unreadable;
  if (!unreadable) return null;
  const wordsOf = (table: string) => Object.entries(parts).find(([key]) => key === table)?.[1];
  const named = unreadable.tables.map((table) => wordsOf(table) ?? parts.other);
  return (
    <Notice tone="warning" title={title}>
      <p>{text}</p>
      <ul>
        {[...new Set(named)].map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{tell}</p>
      <WhoToCall {...unreadable.tell} />
    </Notice>
  );
}
