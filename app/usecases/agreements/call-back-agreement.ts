import { agreementCalledBack } from '~/emails/agreement-called-back';
import { renderMail } from '~/emails/layout';
import { replaceVersions } from '~/db/repositories/agreement-versions';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import type { AgreementParty } from '~/db/repositories/agreement-parties';
import { enqueueMail } from '~/db/repositories/outbox';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { ok, refuse, type Result } from '../../domain/result';
import { prepareMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { whoToCall } from '../mail/who-to-call';
import { record } from '../record';
import { openAgreement } from './open-agreement';
import { partyAddress } from './party-address';

/** `not-found` – not hers; `in-force` – all have accepted, so it is the parties' to end. */
export type CallBackRefusal = 'not-found' | 'in-force';

/**
 * Takes a sent text back from its parties, once: its links and answers die, the agreement is a
 * draft again, and each party that was asked by letter is told, but for one who said no to it. With
 * nobody there is nothing to do.
 */
export async function callBackAgreement(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<Result<null, CallBackRefusal>> {
  const { read } = services.store;
  const found = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const opened = found && (await openAgreement(services, found));
  if (!opened) return refuse('not-found');
  const { agreement, key, parties, version } = opened;
  if (agreement.inForceAt !== null) return refuse('in-force');
  if (!version) return ok(null);

  const content = renderMail(agreementCalledBack(await whoToCall(services, actor.userId)));
  const asked = await Promise.all(parties.map((party) => addressOf(services, key, party)));
  const about = { key, proposalId: agreement.proposalId };
  const letters = asked.flatMap((to) =>
    to ? [prepareMail(services, 'agreement-called-back', { to, ...content }, about)] : [],
  );
  return services.store.transaction(async (tx) => {
    // The last acceptance may have come meanwhile; or the same press, or a new text.
    const now = await findAgreementForSpecialist(tx, actor.userId, agreementId);
    if (!now) return refuse('not-found');
    if (now.inForceAt !== null) return refuse('in-force');
    if (!(await replaceVersions(tx, agreementId, nowOf(services)))) return ok(null);
    await record(tx, services, {
      action: 'agreement.called-back',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { version: now.version },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

/** Where a party asked by letter is reached now; undefined for one asked otherwise, or who wants none. */
async function addressOf(services: Services, key: PersonKey, party: AgreementParty) {
  if (party.tokenHash === null || party.declinedTo === 'stop') return undefined;
  return partyAddress(services, key, party);
}
