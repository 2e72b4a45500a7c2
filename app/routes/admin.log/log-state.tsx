import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { LogPage } from '~/app/usecases/users/read-log';

/** Whether the log is whole, where it breaks, or the way to find out. */
export function LogState({ verdict }: Pick<LogPage, 'verdict'>) {
  const t = useMessages().admin.log;
  if (!verdict)
    return (
      <p>
        <a href="/admin/log?check=yes">{t.check}</a>
      </p>
    );
  if (verdict.ok) return <Notice tone="success">{t.whole(verdict.rows)}</Notice>;
  return (
    <Notice tone="danger" title={t.broken(verdict.seq)}>
      <p>{t.brokenText}</p>
    </Notice>
  );
}
