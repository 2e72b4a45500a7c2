import {
  findConsentOfPerson,
  openDisclosure,
  openWitness,
  type Consent,
} from '~/db/repositories/consents';
import { openProposalCard } from '~/db/repositories/proposals';
import { findProposedNeed } from '~/db/repositories/proposed-needs';
import { findUser } from '~/db/repositories/users';
import type { Disclosure } from '../../domain/consent/disclosure';
import { positionAsRead, type Position } from '../../domain/carving/position';
import { employerCard, type EmployerCard } from '../../domain/privacy/employer-card';
import type { Services } from '../../services';
import { openOwnProposal } from './open-own-proposal';
import { callOf } from '../mail/who-to-call';

/** The receipt of one yes: to what, to whom, when, how, until when, and when it was taken back. */
export interface OwnConsent
  extends Pick<
    Consent,
    'purpose' | 'givenAt' | 'givenHow' | 'isInterpreterUsed' | 'untilOn' | 'withdrawnAt'
  > {
  readonly proposalId: string;
  readonly company: string;
  readonly witness: string | null;
  /** What the company may know of who she is; null for a card. */
  readonly told: Disclosure | null;
  /** The very text she said yes to; null once it is taken back or replaced: then it is not kept. */
  readonly card: EmployerCard | null;
  /** The job put together for her that was part of it. */
  readonly position: Position | null;
  readonly specialist: { readonly name: string; readonly phone: string | null };
}

/** A consent as its own person reads it; undefined when it is not hers. */
export async function readOwnConsent(
  services: Services,
  { profileId, consentId }: { readonly profileId: string; readonly consentId: string },
): Promise<OwnConsent | undefined> {
  const { read } = services.store;
  const consent = await findConsentOfPerson(read, profileId, consentId);
  const own = consent && { profileId, proposalId: consent.proposalId };
  const found = own && (await openOwnProposal(services, own));
  if (!consent || !found) return undefined;
  const { proposal, key } = found;
  const { company } = await findProposedNeed(read, proposal.id);
  const specialist = await findUser(read, proposal.specialistId);
  const { purpose, givenAt, givenHow, isInterpreterUsed, untilOn, withdrawnAt } = consent;
  const isTheText = withdrawnAt === null && consent.cardHash === proposal.cardHash;
  const shown = isTheText && purpose === 'show-card' ? openProposalCard(key, proposal) : undefined;
  return {
    ...{ purpose, givenAt, givenHow, isInterpreterUsed, untilOn, withdrawnAt },
    proposalId: proposal.id,
    company: company.name,
    witness: openWitness(key, consent),
    told: openDisclosure(key, consent),
    card: shown ? employerCard(shown.card) : null,
    position: shown?.position ? positionAsRead(shown.position) : null,
    specialist: callOf(services, specialist),
  };
}
