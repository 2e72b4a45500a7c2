import { findLastLetter, type MailState } from '~/db/repositories/outbox';
import { findOpenLink } from '~/db/repositories/person-links';
import type { Proposal } from '~/db/repositories/proposals';
import { findReminder } from '~/db/repositories/reminders';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { stageOf, type Silence, type SilenceStage } from '../../domain/proposals/silence';
import { nowOf, type Services } from '../../services';
import { readSilence } from './read-silence';

/** Whom a proposal waits for, what has been sent, and what happens when nobody answers. */
export interface Waiting extends Silence {
  readonly stage: SilenceStage;
  readonly remindedAt: string | null;
  /** The last letter about it; null when she was asked without one. */
  readonly letter: { readonly at: string; readonly state: MailState } | null;
  /** Until when a link she has been sent opens her page; null when none does. */
  readonly linkUntil: string | null;
}

const letterKinds: Readonly<Record<Silence['about'], readonly string[]>> = {
  card: ['ask-jobseeker', 'jobseeker-reminded'],
  name: ['meeting-asked', 'jobseeker-reminded'],
  answer: ['proposal-shown', 'question-answered', 'employer-reminded'],
};

/** Everything here follows from facts and dates: no page waits for the job that reminds. */
export async function readWaiting(services: Services, proposal: Proposal): Promise<Waiting | null> {
  const { read } = services.store;
  const silence = await readSilence(read, services, proposal);
  if (!silence) return null;
  const settled = await findReminder(read, proposal.id, silence);
  const today = osloDateOf(services.clock.now());
  const letter = await findLastLetter(read, proposal.id, letterKinds[silence.about]);
  const link = await findOpenLink(read, proposal.profileId, nowOf(services));
  return {
    ...silence,
    stage: stageOf(silence, settled?.outcome ?? null, today),
    remindedAt: settled?.outcome === 'sent' ? settled.at : null,
    letter: letter ? { at: letter.createdAt, state: letter.state } : null,
    linkUntil: link?.expiresAt ?? null,
  };
}
