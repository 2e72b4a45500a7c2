import { agreementDecided, agreementDecidedForJobseeker } from '~/emails/agreement-decided';
import { renderMail } from '~/emails/layout';
import {
  decideAgreement,
  findAgreementForSpecialist,
  sealDecisionNote,
} from '~/db/repositories/agreements';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertPersonLink } from '~/db/repositories/person-links';
import { settleStopWishes } from '~/db/repositories/stop-wishes';
import { listCompanyUsers } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import {
  endsAtOnce,
  mayDecide,
  type Decision,
  type DecisionParty,
  type DecisionRefusal,
} from '../../domain/agreements/decision';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { hasSensitiveWord } from '../../domain/privacy/sensitive-words';
import { ok, refuse, type Result } from '../../domain/result';
import { prepareMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { record } from '../record';
import { statusInForce } from './agreement-document';

export interface DecisionMade extends Decision {
  /** Who took part beside the specialist. */
  readonly decidedWith: readonly DecisionParty[];
  /** Read by the specialist and by the jobseeker, never by the company. */
  readonly note: string;
}

/**
 * Records what was decided of an agreement in force: once, with its event and the letters that tell
 * the jobseeker and the company. Whatever wish to stop waited is answered by it (domain §8).
 */
export async function recordDecision(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
  { decidedWith, note, ...decision }: DecisionMade,
): Promise<Result<null, 'not-found' | 'sensitive-word' | DecisionRefusal>> {
  const { read } = services.store;
  const agreement = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const key = agreement && (await openPersonKey(read, services.keyRing, agreement.profileId));
  if (!agreement || !key) return refuse('not-found');
  const { kind, startOn, endOn, inForceAt } = agreement;
  const status = statusInForce(services, key, agreement);
  if (status === null) return refuse('not-in-force');
  const standing = {
    ...{ kind, status, startOn },
    isDecided: agreement.decidedAt !== null,
    inForceOn: inForceAt && osloDateOf(new Date(inForceAt)),
  };
  const decided = mayDecide(standing, decision, osloDateOf(services.clock.now()));
  if (!decided.ok) return decided;
  if (hasSensitiveWord(note)) return refuse('sensitive-word', 'note');

  const { outcome, stopReason, decidedOn } = decided.value;
  const [employer] = await listCompanyUsers(read, agreement.companyId);
  const page = `${services.baseUrl}/company/agreements/${agreementId}`;
  const theirs = employer && { to: employer.email, ...renderMail(agreementDecided(outcome, page)) };
  const hers = await letterToJobseeker(services, key, null, 'agreement-decided', (url) =>
    agreementDecidedForJobseeker(outcome, url),
  );
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const isFirst = await decideAgreement(tx, agreement, {
      ...{ outcome, stopReason, decidedOn, decidedWith },
      decisionNote: note === '' ? null : sealDecisionNote(key, agreementId, note),
      decidedAt: at,
      endedAt: endsAtOnce(decided.value, endOn) ? at : null,
      updatedAt: at,
    });
    if (!isFirst) return refuse('decided-already');
    await settleStopWishes(tx, { specialistId: actor.userId, agreementId }, at);
    await record(tx, services, {
      action: 'agreement.decided',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: {
        ...{ outcome, decidedOn, with: decidedWith.join(' ') },
        ...(stopReason && { stopReason }),
      },
    });
    if (theirs) await enqueueMail(tx, prepareMail(services, 'agreement-decided', theirs, { key }));
    if (hers) {
      await insertPersonLink(tx, hers.link);
      await enqueueMail(tx, hers.mail);
    }
    return ok(null);
  });
}
