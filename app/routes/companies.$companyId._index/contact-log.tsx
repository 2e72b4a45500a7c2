import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { cups } from '~/app/domain/companies/cups';
import { useMessages } from '~/app/i18n/messages';
import { Timeline } from '~/app/ui/timeline';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

type Entry = PartnerCompany['entries'][number];

interface ContactLogProps {
  readonly companyId: string;
  readonly entries: readonly Entry[];
  /** They have answered on the phone, which is contact without an entry. */
  readonly hasAnswered: boolean;
}

/** All contact with the company, the latest first. */
export function ContactLog({ companyId, entries, hasAnswered }: ContactLogProps) {
  const { companies, contactLog } = useMessages().specialist;
  const t = companies.page;
  if (entries.length === 0) {
    return (
      <section className="stack-tight">
        <h2>{t.logTitle}</h2>
        <p className="soft">{hasAnswered ? t.noLogButAnswer : t.noLog}</p>
      </section>
    );
  }
  return (
    <section className="stack-tight">
      <h2>{t.logTitle}</h2>
      <Timeline
        items={entries.map((entry) => ({
          title: `${contactLog.channels[entry.channel]}: ${contactLog.aims[entry.aim].toLowerCase()}`,
          state: 'done',
          stateLabel: t.happened,
          when: formatDate(entry.on),
          dateTime: entry.on,
          text: (
            <>
              <EntryText entry={entry} />
              <Correct companyId={companyId} entry={entry} />
            </>
          ),
        }))}
      />
    </section>
  );
}

function EntryText({ entry }: { entry: Entry }) {
  const { companies, contactLog } = useMessages().specialist;
  const { outcome, objection, nextOn, correctedAt } = entry;
  const cup = cups.find((each) => each === entry.cup);
  const lines = [
    [entry.specialist, entry.contact].filter(Boolean).join(', '),
    cup && contactLog.cups[cup],
    outcome && companies.page.agreed(contactLog.outcomes[outcome].toLowerCase()),
    objection && companies.page.doubt(contactLog.objections[objection].says),
    entry.note,
    nextOn && companies.page.nextOn(formatDate(nextOn)),
    correctedAt && contactLog.corrected(formatDateOf(correctedAt)),
  ];
  return lines.map((line, index) => (line ? <p key={index}>{line}</p> : null));
}

/** Who wrote it may put it right. */
function Correct({ companyId, entry }: { companyId: string; entry: Entry }) {
  const t = useMessages().specialist.contactLog;
  if (!entry.isMine) return null;
  return (
    <p>
      <a href={`/companies/${companyId}/log?entry=${entry.id}`}>
        {t.correct}
        <span className="visually-hidden">
          {' '}
          {t.correctAbout(t.channels[entry.channel], formatDate(entry.on))}
        </span>
      </a>
    </p>
  );
}
