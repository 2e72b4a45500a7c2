import { agreementSections } from './agreement-sections';
import { kindToRead } from '../domain/agreements/kind-to-read';
import { agreementDates } from '../domain/agreements/next-date';
import { formatDate, formatDateOf } from '../domain/calendar/format-date';
import type { AgreementDocument } from '../usecases/agreements/agreement-document';
import { useMessages } from '../i18n/messages';
import { AgreementSheet } from '../ui/agreement-sheet';
import { Tag, type TagTone } from '../ui/tag';

const tones: Partial<Record<AgreementDocument['status'], TagTone>> = {
  'in-force': 'done',
  sent: 'waiting',
  'change-asked': 'attention',
  'decision-overdue': 'attention',
  declined: 'stopped',
  withdrawn: 'stopped',
};

interface AgreementViewProps {
  readonly document: AgreementDocument;
  readonly level?: 1 | 2;
}

/** The agreement as the one document all parties have: the same words on screen and on paper. */
export function AgreementView({ document, level }: AgreementViewProps) {
  const t = useMessages().agreement;
  const { site } = useMessages();
  const { terms, version, status, contentHash, parties } = document;
  // A paid trial is a job from its first day: its own terms say whether and when it ends.
  const kind = kindToRead(terms.kind, terms.pay.kind === 'wage');
  const waits = version > 1 ? t.sheet.waitsAnew(version) : t.sheet.waits;
  return (
    <AgreementSheet
      name={site.name}
      level={level}
      title={t.sheet.title(t.kinds[kind], terms.companyName)}
      reference={`${document.reference} · ${t.sheet.reference(version)}`}
      status={<Tag tone={tones[status] ?? 'plain'}>{t.statuses[status]}</Tag>}
      parties={{
        title: t.sheet.parties,
        items: terms.parties.map(({ role, name }) => ({
          role: t.roles[role],
          name: role === 'employer' ? t.sheet.employerBy(terms.companyName, name) : name,
        })),
      }}
      dates={{
        title: t.sheet.dates,
        items: agreementDates.flatMap((field) => {
          const dateTime = terms[field];
          if (dateTime === null) return [];
          if (field === 'endOn' && kind === 'paidTrial') return [];
          const label = field === 'endOn' && kind === 'trial' ? t.sheet.trialEndOn : t.sheet[field];
          return [{ label, date: formatDate(dateTime), dateTime }];
        }),
      }}
      sections={agreementSections(terms, t)}
      statement={terms.statement}
      acceptances={{
        title: t.sheet.acceptances,
        items: terms.parties.map(({ role, name }) => {
          const answer = parties.find((party) => party.role === role);
          return {
            role: t.roles[role],
            name,
            isAccepted: Boolean(answer?.acceptedAt),
            text: (answer && answerText(answer, t.sheet)) ?? waits,
          };
        }),
      }}
      seal={contentHash === null ? undefined : { label: t.sheet.seal, value: contentHash }}
    />
  );
}

type Answer = AgreementDocument['parties'][number];
type SheetWords = ReturnType<typeof useMessages>['agreement']['sheet'];

/** Undefined while there is no answer to this very text. */
function answerText(answer: Answer, t: SheetWords): string | undefined {
  if (answer.acceptedAt !== null) {
    const on = formatDateOf(answer.acceptedAt);
    return answer.acceptedHow === 'meeting' ? t.acceptedInMeeting(on) : t.accepted(on);
  }
  if (!answer.declinedAt) return undefined;
  const on = formatDateOf(answer.declinedAt);
  return answer.declinedTo === 'change' ? t.changeAsked(on) : t.declined(on);
}
