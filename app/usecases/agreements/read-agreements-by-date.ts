import { findAgreement, listAgreementDates } from '~/db/repositories/agreements';
import { exceptionsAsked } from '../../domain/agreements/approvals';
import { kindToRead } from '../../domain/agreements/kind-to-read';
import type { Services } from '../../services';
import { draftDocument, sentDocument } from './agreement-document';
import { openAgreement } from './open-agreement';

/** The most agreements one page lists. */
const most = 200;

/** Agreements by status and dates for an administrator, with the exceptions that wait for her. */
export async function readAgreementsByDate(services: Services) {
  const rows = await listAgreementDates(services.store.read, most);
  const agreements = await Promise.all(
    rows.map(
      async ({
        id,
        company,
        companyId,
        specialist,
        kind,
        isUnpaid,
        startOn,
        endOn,
        approvedAt,
        updatedAt,
        isProtected,
      }) => ({
        id,
        company,
        companyId,
        specialist,
        kind: kindToRead(kind, !isUnpaid),
        startOn,
        endOn,
        isProtected,
        isApproved: approvedAt !== null,
        seenAt: updatedAt,
        ...(await standingOf(services, id)),
      }),
    ),
  );
  // A protected person's is nobody's to see but where it waits for an answer.
  return agreements.filter(({ isProtected, exceptions }) => !isProtected || exceptions.length > 0);
}

/** Where it stands and what it asks of her: never a word of what it says, nor who it is about. */
async function standingOf(services: Services, agreementId: string) {
  const { read } = services.store;
  const agreement = await findAgreement(read, agreementId);
  const opened = agreement && (await openAgreement(services, agreement));
  if (!opened) return { status: 'ended' as const, exceptions: [] };
  const { version, parties } = opened;
  const { status } = version
    ? sentDocument(services, opened.key, opened.agreement, { version, parties })
    : draftDocument(services, opened.agreement, opened.terms);
  const isInForce = opened.agreement.inForceAt !== null;
  const { kind, pay, endOn } = opened.terms;
  return {
    status,
    // A draft may not say yet whether it is paid.
    kind: kindToRead(kind, pay.kind === 'wage'),
    // The last day of a trial that is paid is not that of the job.
    endOn: kind === 'trial' && pay.kind === 'wage' ? pay.contractEndOn : endOn,
    exceptions: isInForce || status === 'lapsed' ? [] : exceptionsAsked(opened.gaps),
  };
}
