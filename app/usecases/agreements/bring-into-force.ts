import { agreementInForce, agreementInForceForJobseeker } from '~/emails/agreement-in-force';
import { renderMail } from '~/emails/layout';
import { markAgreementInForce, type Agreement } from '~/db/repositories/agreements';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import {
  findProposalOfSpecialist,
  moveProposal,
  standingOf,
  type Proposal,
} from '~/db/repositories/proposals';
import { findUser, listCompanyUsers } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import { formatDate } from '../../domain/calendar/format-date';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { prepareMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { consentNow } from '../proposals/consent-now';
import { record } from '../record';

/**
 * Renders and seals what the last acceptance will send, before its transaction begins; `bring` then
 * puts the agreement in force inside it. False when the agreement or its proposal has moved, or her
 * consent has ended.
 */
export async function prepareInForce(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  terms: AgreementTerms,
): Promise<{ bring(tx: Database): Promise<boolean> }> {
  const firstDay = formatDate(terms.startOn ?? agreement.startOn);
  const letters = await lettersOf(services, key, agreement, firstDay);
  // It belongs to no proposal: an agreement in force outlives what she takes back (domain §2.1).
  const hers = await letterToJobseeker(services, key, null, 'agreement-in-force', (url) =>
    agreementInForceForJobseeker(firstDay, url),
  );
  const { id, proposalId, specialistId } = agreement;
  const at = nowOf(services);
  return {
    async bring(tx) {
      const proposal = await findProposalOfSpecialist(tx, specialistId, proposalId);
      if (!proposal || !(await consentNow(services, proposal, 'show-card', tx))) return false;
      if (!(await markAgreementInForce(tx, id, at))) return false;
      if (!(await agree(tx, proposal, at))) return false;
      await record(tx, services, {
        action: 'agreement.came-into-force',
        actor: `user:${specialistId}`,
        subject: `agreement:${id}`,
      });
      for (const letter of letters) await enqueueMail(tx, letter);
      if (hers) {
        await insertPersonLink(tx, hers.link);
        await enqueueMail(tx, hers.mail);
      }
      return true;
    },
  };
}

/** Its proposal has led to an agreement, now or, where this one follows another, already. */
async function agree(tx: Database, proposal: Proposal, at: string): Promise<boolean> {
  if (proposal.state === 'agreement') return true;
  const next = proposalAfter(standingOf(proposal), { kind: 'agree', by: 'specialist' });
  return next.ok && (await moveProposal(tx, proposal, next.value, { updatedAt: at }));
}

async function lettersOf(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  firstDay: string,
) {
  const read = services.store.read;
  const [employer] = await listCompanyUsers(read, agreement.companyId);
  const specialist = await findUser(read, agreement.specialistId);
  const readers = [
    { to: employer?.email, url: `${services.baseUrl}/company/agreements/${agreement.id}` },
    { to: specialist?.email, url: `${services.baseUrl}/agreements/${agreement.id}` },
  ];
  return readers.flatMap(({ to, url }) => {
    if (!to) return [];
    const content = agreementInForce(firstDay, url);
    return [prepareMail(services, 'agreement-in-force', { to, ...renderMail(content) }, { key })];
  });
}
