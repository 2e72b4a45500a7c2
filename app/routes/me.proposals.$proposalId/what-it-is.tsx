import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';

/** What a yes may lead to, before she gives it: hours, first day, pay, who reads, and how long. */
export function WhatItIs({ proposal }: { proposal: OwnProposalView }) {
  const t = useMessages().jobseeker.card;
  const { offer, readers, company, untilOn } = proposal;
  const { hours, startOn, pay, contractChance } = offer;
  const lines = [
    hours.min === null ? t.hoursUnknown : t.hours(hours.min, hours.max),
    startOn && t.start(formatDate(startOn)),
    t.pay[pay ?? 'unknown'],
    pay === 'unpaid' && contractChance ? t.contract[contractChance] : null,
    readers.length > 0 ? t.readBy(readers.join(' og '), company.name) : null,
    t.until(formatDate(untilOn)),
  ];
  return (
    <section className="stack-tight">
      <h2>{t.offerTitle}</h2>
      <ul>{lines.flatMap((line) => (line ? [<li key={line}>{line}</li>] : []))}</ul>
      <Norwegian proposal={proposal} />
    </section>
  );
}

/** The norwegian the work asks: whoever has little must know it before her yes, not after. */
function Norwegian({ proposal }: { proposal: OwnProposalView }) {
  const { card, requirements: t } = useMessages().jobseeker;
  const asked = proposal.requirements.items.filter(({ source }) => source === 'language');
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{card.norwegianTitle}</h3>
      <ul>
        {asked.map(({ text, tasks, isWish }) => (
          <li key={text}>
            {text} {isWish ? `${t.wish}.` : null}
            {tasks.length > 0 ? <span className="soft"> {t.about(tasks.join(' · '))}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
