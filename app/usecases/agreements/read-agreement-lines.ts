import { listAgreementsOfSpecialist, type Agreement } from '~/db/repositories/agreements';
import { findCompany } from '~/db/repositories/companies';
import { listWaitingStopWishes } from '~/db/repositories/stop-wishes';
import type { SpecialistActor } from '../../auth/actor';
import { agreementAlarm, type AgreementAlarm } from '../../domain/agreements/unanswered';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { isInForce, type AgreementStatus } from '../../domain/agreements/agreement-status';
import { decisionParties, type DecisionParty } from '../../domain/agreements/decision';
import { kindToRead, type KindToRead } from '../../domain/agreements/kind-to-read';
import { lapsesSoonOn } from '../../domain/agreements/lapse';
import { nextDateIn, type AgreementDate } from '../../domain/agreements/next-date';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Services } from '../../services';
import { draftDocument, sentDocument } from './agreement-document';
import { unansweredIn } from './unanswered-text';
import { openAgreement } from './open-agreement';

/** An agreement in a list of the specialist's own: where it stands, whom it waits for, what is next. */
export interface AgreementLine {
  readonly id: string;
  readonly proposalId: string;
  readonly profileId: string;
  readonly company: string;
  readonly kind: KindToRead;
  readonly status: AgreementStatus;
  readonly startOn: PlainDate;
  readonly isPastEnd: boolean;
  /** The day it is given up, while that is near. */
  readonly lapsesOn: PlainDate | null;
  /** Who has not answered the text that is out; the specialist herself last. */
  readonly missing: readonly AgreementRole[];
  /** Others have not answered, and it is the specialist's to see to now. */
  readonly alarm: AgreementAlarm | null;
  /** Parties who want to stop, and with whom nobody has talked yet. */
  readonly stopWishedBy: readonly DecisionParty[];
  /** The next date the parties have agreed on, once it is in force. */
  readonly next: { readonly what: AgreementDate; readonly on: PlainDate } | null;
}

const over: readonly AgreementStatus[] = ['ended', 'withdrawn', 'lapsed'];

/** The agreements of a specialist's jobseekers that are not over, newest first. */
export async function readAgreementLines(
  services: Services,
  actor: SpecialistActor,
): Promise<AgreementLine[]> {
  const { read } = services.store;
  const agreements = await listAgreementsOfSpecialist(read, actor.userId);
  const wishes = await listWaitingStopWishes(read, actor.userId);
  const lines = await Promise.all(
    agreements.map(async (agreement) => {
      const line = await lineOf(services, agreement);
      const own = wishes.filter(({ agreementId }) => agreementId === agreement.id);
      const hasWished = (party: DecisionParty) => own.some((wish) => wish.party === party);
      return line && { ...line, stopWishedBy: decisionParties.filter(hasWished) };
    }),
  );
  return lines.flatMap((line) => (line && !over.includes(line.status) ? [line] : []));
}

async function lineOf(
  services: Services,
  agreement: Agreement,
): Promise<Omit<AgreementLine, 'stopWishedBy'> | undefined> {
  const { read } = services.store;
  const opened = await openAgreement(services, agreement);
  if (!opened) return undefined;
  const { id, proposalId, profileId, startOn } = agreement;
  const company = await findCompany(read, agreement.companyId);
  const { version, parties } = opened;
  const { status, terms } = version
    ? sentDocument(services, opened.key, agreement, { version, parties })
    : draftDocument(services, agreement, opened.terms);
  const today = osloDateOf(services.clock.now());
  const unanswered = unansweredIn(agreement, version, parties);
  return {
    id,
    proposalId,
    profileId,
    company: company?.name ?? '',
    kind: kindToRead(terms.kind, terms.pay.kind === 'wage'),
    status,
    startOn,
    missing: parties.flatMap(({ party, acceptedAt }) => (acceptedAt === null ? [party] : [])),
    alarm: unanswered ? agreementAlarm(unanswered, today) : null,
    lapsesOn: lapsesSoonOn(agreement, today),
    isPastEnd: terms.endOn !== null && today > terms.endOn,
    next: isInForce(status) ? nextDateIn(terms, today) : null,
  };
}
