import type { EmployerActor } from '../../auth/actor';
import type { PreviewComments, PreviewLine } from '../../domain/agreements/preview';
import type { Services } from '../../services';
import type { WhoToCall } from '~/emails/to-jobseeker';
import { whoToCall } from '../mail/who-to-call';
import { noteReading } from '../profiles/note-reading';
import { openPreview } from './open-preview';

/** A draft as its company reads it before anybody is asked to accept it. */
export interface ShownDraft {
  readonly agreementId: string;
  /** Her name where she lets the company know it, else «Kandidaten». */
  readonly candidate: string;
  readonly lines: readonly PreviewLine[];
  readonly shownAt: string;
  readonly comments: PreviewComments;
  readonly commentedAt: string | null;
  readonly specialist: WhoToCall;
}

/** Reads it, and notes who did; undefined for everything the company may not read now. */
export async function readShownDraft(
  services: Services,
  actor: EmployerActor,
  agreementId: string,
): Promise<ShownDraft | undefined> {
  const opened = await openPreview(services, actor, agreementId);
  if (!opened) return undefined;
  const { agreement, preview, candidate } = opened;
  const { profileId, specialistId } = agreement;
  await noteReading(services, { profileId, userId: actor.userId, what: 'agreement' });
  const { lines, shownAt, comments, commentedAt } = preview;
  return {
    ...{ agreementId, candidate, lines, shownAt, commentedAt },
    comments: comments ?? {},
    specialist: await whoToCall(services, specialistId),
  };
}
