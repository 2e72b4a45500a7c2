import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag, type TagTone } from '~/app/ui/tag';
import { agreementDateLabel } from '~/app/views/agreement-date-label';
import type { Desk } from '~/app/usecases/read-desk';

type AgreementLine = Desk['agreements'][number];

/** Whose move is next with an agreement; nobody's while it is in force and no decision is late. */
export function turnOf(line: AgreementLine): 'specialist' | 'others' | 'nobody' {
  const { status, missing, alarm, stopWishedBy, lapsesOn } = line;
  if (stopWishedBy.length > 0 || alarm !== null || lapsesOn !== null) return 'specialist';
  if (status === 'in-force') return 'nobody';
  const isOut = status === 'sent' && missing.some((role) => role !== 'specialist');
  return isOut ? 'others' : 'specialist';
}

/** Agreements under way and in force, each with what it waits for or the next date. */
export function AgreementLines({ agreements }: { agreements: readonly AgreementLine[] }) {
  const t = useMessages();
  return (
    <>
      {agreements.map((agreement) => (
        <LineItem
          key={agreement.id}
          isUrgent={turnOf(agreement) === 'specialist' && toneOf(agreement) === 'attention'}
          href={`/agreements/${agreement.id}`}
          about={t.agreement.kinds[agreement.kind]}
          title={t.specialist.desk.agreement(agreement.code, agreement.company)}
          aside={
            <Tag tone={toneOf(agreement)}>
              {agreement.alarm
                ? t.specialist.desk.agreementStanding.unansweredTag
                : t.agreement.statuses[agreement.status]}
            </Tag>
          }
        >
          <Standing {...agreement} />
        </LineItem>
      ))}
    </>
  );
}

function toneOf(agreement: AgreementLine): TagTone {
  if (agreement.stopWishedBy.length > 0) return 'attention';
  if (agreement.status === 'in-force') return 'done';
  if (agreement.lapsesOn !== null) return 'attention';
  if (agreement.status === 'draft') return 'plain';
  return turnOf(agreement) === 'others' ? 'waiting' : 'attention';
}

/** What to do, whom it waits for, or what comes next: a sentence, and one for each who would stop. */
function Standing(line: AgreementLine) {
  const { kind, status, missing, next, isPastEnd, stopWishedBy, alarm, lapsesOn } = line;
  const { specialist, agreement: texts } = useMessages();
  const t = specialist.desk.agreementStanding;
  const others = missing.filter((role) => role !== 'specialist');
  if (stopWishedBy.length > 0) {
    return stopWishedBy.map((party) => <p key={party}>{t.wantsToStop[party]}</p>);
  }
  if (status === 'decision-overdue' && !isPastEnd) return <p>{t.decisionDue}</p>;
  if (lapsesOn) return <p>{t.lapses(formatDate(lapsesOn))}</p>;
  if (alarm) {
    const roles = others.map((role) => texts.roles[role].toLowerCase());
    return (
      <p>
        {t.unanswered(roles)} {t.alarms[alarm]}
      </p>
    );
  }
  if (status === 'sent') {
    const waits = t.waits(others.map((role) => texts.roles[role].toLowerCase()));
    return <p>{others.length > 0 ? waits : t.yourTurn}</p>;
  }
  if (status !== 'in-force') return <p>{t.others[status]}</p>;
  if (!next) return <p>{t.noDates}</p>;
  return <p>{t.next(agreementDateLabel(next.what, kind, texts.sheet), formatDate(next.on))}</p>;
}
