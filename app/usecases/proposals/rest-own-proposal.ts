import { jobseekerPaused } from '~/emails/jobseeker-paused';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import type { OwnProposal } from './answering';
import { openOwnProposal } from './open-own-proposal';
import { restProposal } from './rest-proposal';

/**
 * She pauses a proposal on her own page, or goes on with one she has paused; her specialist is told
 * by letter. A pause her specialist set has its own grounds and is not ended here (`not-now`).
 */
export async function restOwnProposal(
  services: Services,
  own: OwnProposal,
  kind: 'pause' | 'resume',
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (kind === 'resume' && proposal.pausedBy !== 'jobseeker') return refuse('not-now');
  const content = jobseekerPaused(kind, `${services.baseUrl}/proposals/${proposal.id}`);
  const { specialistId } = proposal;
  const letter = await letterToSpecialist(services, key, specialistId, 'jobseeker-paused', content);
  const rested = await restProposal(services, proposal, {
    kind,
    askedBy: 'jobseeker',
    writtenBy: `person:${own.profileId}`,
    letter,
  });
  return rested.ok ? rested : refuse('not-now');
}
