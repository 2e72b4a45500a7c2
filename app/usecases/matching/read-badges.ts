import {
  listAgreementsOfSpecialist,
  openTerms,
  type Agreement,
} from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listProposalsOfSpecialist } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { holdsOn } from '../../domain/agreements/holds-on';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isFinal, type ProposalState } from '../../domain/proposals/proposal-state';
import type { Services } from '../../services';

/** What is going on already for a person and a need, so that nobody is asked twice. */
export type MatchBadge =
  /** An agreement in force, with its hours a week where they are agreed. */
  | { readonly kind: 'agreement'; readonly hours: number | null; readonly isHere: boolean }
  /** The proposal of her for this need, as it stands. */
  | { readonly kind: 'proposal'; readonly state: ProposalState }
  /** Open proposals of her for other needs. */
  | { readonly kind: 'elsewhere'; readonly count: number };

/** What a pair is looked up by; without a need, what is going on for her anywhere. */
interface Pair {
  readonly needId?: string | null;
  readonly profileId: string;
}

/** Neither asked nor waited for: what somebody has begun, has said not now to, or lets rest. */
const notGoing: readonly ProposalState[] = ['drafted', 'not-now', 'paused'];

/** Reads once what is going on for the specialist's own people, and tells it of any pair. */
export async function readBadges(
  services: Services,
  actor: SpecialistActor,
): Promise<(pair: Pair) => MatchBadge[]> {
  const { read } = services.store;
  const today = osloDateOf(services.clock.now());
  const proposals = await listProposalsOfSpecialist(read, actor.userId);
  const needOf = new Map(proposals.map(({ id, needId }) => [id, needId]));
  const inForce = (await listAgreementsOfSpecialist(read, actor.userId)).filter((agreement) =>
    holdsOn(agreement, today),
  );
  const hours = new Map<string, number | null>();
  for (const agreement of inForce) hours.set(agreement.id, await hoursOf(services, agreement));
  const open = proposals.filter(({ state }) => !isFinal(state));
  const isGoing = ({ state }: (typeof open)[number]) => !notGoing.includes(state);
  return ({ needId, profileId }) => {
    const hers = open.filter((proposal) => proposal.profileId === profileId);
    const here = hers.find((proposal) => proposal.needId === needId);
    const elsewhere = hers.filter(
      (proposal) => proposal.needId !== needId && isGoing(proposal),
    ).length;
    return [
      ...inForce
        .filter((agreement) => agreement.profileId === profileId)
        .map((agreement): MatchBadge => {
          const isHere = Boolean(needId) && needOf.get(agreement.proposalId) === needId;
          return { kind: 'agreement', hours: hours.get(agreement.id) ?? null, isHere };
        }),
      ...(here ? [{ kind: 'proposal' as const, state: here.state }] : []),
      ...(elsewhere > 0 ? [{ kind: 'elsewhere' as const, count: elsewhere }] : []),
    ];
  };
}

/** The hours a week of the agreements among these, or of those about other needs; what is not agreed adds none. */
export function hoursHeld(badges: readonly MatchBadge[], which?: 'elsewhere'): number {
  const held = badges.map((badge) =>
    badge.kind === 'agreement' && !(which && badge.isHere) ? (badge.hours ?? 0) : 0,
  );
  return held.reduce((sum, hours) => sum + hours, 0);
}

/** What is agreed in hours a week; null where it is not, or where her record is erased. */
async function hoursOf({ store, keyRing }: Services, agreement: Agreement): Promise<number | null> {
  const key = await openPersonKey(store.read, keyRing, agreement.profileId);
  return key ? openTerms(key, agreement).hoursPerWeek : null;
}
