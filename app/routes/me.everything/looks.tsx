import type { ReactNode } from 'react';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** So many are shown at once; the rest is folded away. */
const shownAtOnce = 5;

/** Who has read what about her, the latest first, and who might have in an emergency. */
export function Looks({ looks, emergencies }: Pick<Everything, 'looks' | 'emergencies'>) {
  const t = useMessages().jobseeker.everything;
  if (looks.length + emergencies.length === 0) return <p>{t.noLooks}</p>;
  const earlier = looks.slice(shownAtOnce);
  return (
    <>
      {emergencies.length > 0 ? (
        <ul>
          {emergencies.map(({ id, requester, decider, at, reason, explanation, isOpen }) => (
            <li key={id}>
              {t.emergencyOpened(requester, formatDateOf(at))} {t.emergencyYes(decider)}{' '}
              {isOpen ? t.emergencyLasts : t.emergencyUnread} {t.emergency[reason]}{' '}
              {t.emergencyWords(explanation)}
            </li>
          ))}
        </ul>
      ) : null}
      <ul>{looks.slice(0, shownAtOnce).map(lineOf)}</ul>
      {earlier.length > 0 ? (
        <details>
          <summary>{t.earlierLooks(earlier.length)}</summary>
          <ul>{earlier.map(lineOf)}</ul>
        </details>
      ) : null}
    </>
  );
}

function lineOf(look: Everything['looks'][number]): ReactNode {
  return <Look key={`${look.at} ${look.what}`} look={look} />;
}

function Look({ look }: { readonly look: Everything['looks'][number] }) {
  const t = useMessages().jobseeker.everything;
  const { name, company, what, at, emergency } = look;
  const reader = name ?? t.guardianReader;
  return (
    <li>
      {t.look(company ? t.from(reader, company) : reader, t.looks[what], formatDateOf(at))}
      {emergency ? (
        <>
          {' '}
          {t.emergencyNote} {t.emergency[emergency.reason]}{' '}
          {t.emergencyWords(emergency.explanation)}
        </>
      ) : null}
    </li>
  );
}
