import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import type { ChangeWish } from '../usecases/agreements/change-wishes';

/** What its reader has asked to have otherwise in an agreement, until all have accepted a text. */
export function OwnWish({ wish }: { readonly wish: ChangeWish | null }) {
  const t = useMessages().agreement.wishes;
  if (wish === null) return null;
  return (
    <Notice>
      <p>
        {t.own(wish.note)} {wish.isSentAgain ? t.sentAgain : t.rewriting}
      </p>
    </Notice>
  );
}
