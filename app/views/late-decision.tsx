import { formatDate } from '../domain/calendar/format-date';
import { useViewer } from '../frame/viewer';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import { PhoneLink } from '../ui/phone-link';
import type { LateDecision as Late } from '../usecases/agreements/after-agreement';

interface LateDecisionProps {
  readonly late: Late;
  readonly specialist: { readonly name: string; readonly phone: string | null };
  /** How it is said to the one who reads. */
  readonly words: { over(due: string): string; due(due: string): string; call: string };
}

/** Nobody has decided what follows an agreement: said plainly, with whom to ring. */
export function LateDecision({ late, specialist, words }: LateDecisionProps) {
  const t = useMessages().decision.late;
  const { provider } = useViewer();
  const due = formatDate(late.dueOn);
  return (
    <Notice tone="warning" title={t.title}>
      <p>{late.isPastEnd ? words.over(due) : words.due(due)}</p>
      <p>
        {words.call} <strong>{specialist.name}</strong>,{' '}
        <PhoneLink number={specialist.phone ?? provider.phone} />.
      </p>
    </Notice>
  );
}
