import type { VagueDemand } from '../domain/needs/analysis/vague-wordings';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';

interface VagueListProps {
  readonly vague: readonly VagueDemand[];
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
  /** Leads to where they are made concrete. */
  readonly href?: string;
}

/** Demands that say too little to be answered, each with what to ask; nothing where there is none. */
export function VagueList({ vague, tasks, href }: VagueListProps) {
  const t = useMessages().specialist.analysis.demands;
  if (vague.length === 0) return null;
  const titleOf = (taskId: string | null) => tasks.find(({ id }) => id === taskId)?.title ?? null;
  return (
    <Notice tone="warning" title={t.vagueTitle}>
      <ul>
        {vague.map(({ wording, taskId, ask }) => (
          <li key={`${taskId} ${wording}`}>
            {t.vague(wording, titleOf(taskId))}. {ask}
          </li>
        ))}
      </ul>
      {href ? (
        <p>
          <a href={href}>{t.open}</a>
        </p>
      ) : null}
    </Notice>
  );
}
