import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import type { MatchProfile } from '~/app/domain/matching/input';
import type { ResolvedProfile } from '~/app/domain/matching/resolve-profile';

/** The blocks of a profile: each is asked about, and sourced, as one. */
export const profileBlocks = [
  'wish',
  'tasks',
  'ruledOut',
  'experience',
  'learning',
  'time',
  'travel',
  'conditions',
  'support',
] as const;
export type ProfileBlock = (typeof profileBlocks)[number];

/** Whose choice a block tells of (I2 L7533, V L2720). */
export const blockChoices = ['own', 'together', 'others'] as const;
/** Where a block comes from. */
export const blockSources = ['conversation', 'workplace', 'trial', 'papers', 'network'] as const;

/** Whose choice, from where and from when: shown beside the block wherever it is used. */
export const blockNoteSchema = z.object({
  choice: z.enum(blockChoices).optional(),
  source: z.enum(blockSources).optional(),
  on: plainDateSchema.optional(),
});
export type BlockNote = z.infer<typeof blockNoteSchema>;

/** The forms of support she wants: what we do, never how much she needs (domain §4). */
export const supportForms = ['talks', 'advice', 'training', 'side-by-side', 'adaptation'] as const;
export type SupportForm = (typeof supportForms)[number];

export type ProfileFacts = Omit<MatchProfile, 'id'>;

/**
 * The matching layer: what a person wants and can, under her pseudonym. Nothing in it says who
 * she is. It is sealed whole; `resolved` is what the matcher reads, made when the words were saved.
 */
export type MatchingLayer = {
  readonly facts: ProfileFacts;
  readonly notes: Readonly<Partial<Record<ProfileBlock, BlockNote>>>;
  readonly support: readonly SupportForm[];
  readonly resolved: ResolvedProfile;
};
