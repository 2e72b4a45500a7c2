import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Timeline } from '~/app/ui/timeline';
import type { FollowUpView } from '~/app/usecases/follow-up/read-follow-up';
import { hoursOf } from './log-form';

type Entry = FollowUpView['entries'][number];

/** All contact since the start, the latest first, with what it comes to. */
export function Entries({ id, entries }: Pick<FollowUpView, 'id' | 'entries'>) {
  const t = useMessages().specialist.followUp;
  const minutes = entries.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
  const onSite = entries.filter(({ isOnSite }) => isOnSite).length;
  return (
    <section className="stack-tight">
      <h2>{t.entriesTitle}</h2>
      <p className="soft">
        {entries.length === 0 ? t.noEntries : t.sums(entries.length, hoursOf(minutes), onSite)}
      </p>
      <Timeline
        items={entries.map((entry) => ({
          title: t.activities[entry.activity],
          state: 'done',
          stateLabel: t.happened,
          when: formatDate(entry.on),
          dateTime: entry.on,
          text: (
            <>
              <EntryText entry={entry} />
              <Correct id={id} entry={entry} />
            </>
          ),
        }))}
      />
    </section>
  );
}

function EntryText({ entry }: { entry: Entry }) {
  const t = useMessages().specialist.followUp;
  const { channel, isOnSite, withWhom, minutes, words, nextOn, correctedAt } = entry;
  const facts = [
    t.channels[channel],
    t.places[isOnSite ? 'on-site' : 'elsewhere'],
    minutes === null ? null : t.lasted(hoursOf(minutes)),
    entry.isMine ? null : t.by(entry.specialist),
  ];
  const lines = [
    facts.filter(Boolean).join(' · '),
    t.with(withWhom.map((party) => t.parties[party])),
    words.situation,
    words.challenge && `${t.challenge}: ${words.challenge}`,
    words.howMet && `${t.howMet}: ${words.howMet}`,
    words.goldenMoment && `${t.goldenMoment}: ${words.goldenMoment}`,
    nextOn && t.nextAgreed(formatDate(nextOn)),
    correctedAt && t.corrected(formatDateOf(correctedAt)),
  ];
  return lines.map((line, index) => (line ? <p key={index}>{line}</p> : null));
}

/** Who wrote it may put it right. */
function Correct({ id, entry }: { id: string; entry: Entry }) {
  const t = useMessages().specialist.followUp;
  if (!entry.isMine) return null;
  return (
    <p>
      <a href={`/agreements/${id}/follow-up?entry=${entry.id}`}>
        {t.correct}
        <span className="visually-hidden">
          {' '}
          {t.correctAbout(t.channels[entry.channel], formatDate(entry.on))}
        </span>
      </a>
    </p>
  );
}
