import type { AgreementDocument } from '../domain/agreements/agreement-document';
import { kindToRead } from '../domain/agreements/kind-to-read';
import { agreementDates } from '../domain/agreements/next-date';
import { formatDate, formatDateOf } from '../domain/calendar/format-date';
import type { PlainDate } from '../domain/calendar/plain-date';
import type { Messages } from '../i18n/messages';
import { agreementDateLabel } from './agreement-date-label';
import { agreementSections, type AgreementSection } from './agreement-sections';

type Words = Messages['agreement'];

/** The agreement in words, whole: what stands on the page, and letter for letter in the file. */
export interface AgreementSheetText {
  readonly title: string;
  readonly status: string;
  readonly reference: string;
  readonly parties: readonly { readonly role: string; readonly name: string }[];
  readonly dates: readonly {
    readonly label: string;
    /** The day as people say it, and `YYYY-MM-DD`. */
    readonly date: string;
    readonly dateTime: PlainDate;
  }[];
  readonly sections: readonly AgreementSection[];
  readonly statement: string;
  readonly acceptances: readonly {
    readonly role: string;
    readonly name: string;
    readonly isAccepted: boolean;
    readonly text: string;
  }[];
  /** Content hash; null while nothing has been sent. */
  readonly seal: string | null;
}

/** Puts an agreement into words, once for all who show it (domain §8). */
export function sheetOfAgreement(document: AgreementDocument, t: Words): AgreementSheetText {
  const { terms, version, status, contentHash, parties, reference } = document;
  const waits = version > 1 ? t.sheet.waitsAnew(version) : t.sheet.waits;
  const kind = kindOf(document);
  return {
    title: t.sheet.title(t.kinds[kind], terms.companyName),
    status: t.statuses[status],
    reference: `${reference} · ${t.sheet.reference(version)}`,
    parties: terms.parties.map(({ role, name }) => ({
      role: t.roles[role],
      name: role === 'employer' ? t.sheet.employerBy(terms.companyName, name) : name,
    })),
    dates: datesOf(document, t),
    sections: agreementSections(terms, t),
    statement: terms.statement,
    acceptances: terms.parties.map(({ role, name }) => {
      const answer = parties.find((party) => party.role === role);
      return {
        role: t.roles[role],
        name,
        isAccepted: Boolean(answer?.acceptedAt),
        text: (answer && answerText(answer, t.sheet)) ?? waits,
      };
    }),
    seal: contentHash,
  };
}

/** A paid trial is a job from its first day: its own terms say whether and when it ends. */
function kindOf({ terms }: AgreementDocument) {
  return kindToRead(terms.kind, terms.pay.kind === 'wage');
}

function datesOf(document: AgreementDocument, t: Words): AgreementSheetText['dates'] {
  const { terms } = document;
  const kind = kindOf(document);
  const probationUntilOn = terms.pay.kind === 'wage' ? terms.pay.probationUntilOn : null;
  return [
    ...agreementDates.flatMap((field) => {
      const dateTime = terms[field];
      if (!dateTime) return [];
      if (field === 'endOn' && kind === 'paidTrial') return [];
      return [dateItem(agreementDateLabel(field, kind, t.sheet), dateTime)];
    }),
    ...(probationUntilOn ? [dateItem(t.sheet.probationUntilOn, probationUntilOn)] : []),
  ];
}

function dateItem(label: string, dateTime: PlainDate) {
  return { label, date: formatDate(dateTime), dateTime };
}

type Answer = AgreementDocument['parties'][number];

/** Undefined while there is no answer to this very text. */
function answerText(answer: Answer, t: Words['sheet']): string | undefined {
  if (answer.acceptedAt !== null) {
    const on = formatDateOf(answer.acceptedAt);
    return answer.acceptedHow === 'meeting' ? t.acceptedInMeeting(on) : t.accepted(on);
  }
  if (!answer.declinedAt) return undefined;
  const on = formatDateOf(answer.declinedAt);
  return answer.declinedTo === 'change' ? t.changeAsked(on) : t.declined(on);
}
