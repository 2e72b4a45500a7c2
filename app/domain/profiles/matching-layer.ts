import type { PlainDate } from '~/app/domain/calendar/plain-date';
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
export type BlockNote = {
  readonly choice?: (typeof blockChoices)[number];
  readonly source?: (typeof blockSources)[number];
  readonly on?: PlainDate;
};

/** The forms of support she wants: what we do, never how much she needs (domain §4). */
export const supportForms = ['talks', 'advice', 'training', 'side-by-side', 'adaptation'] as const;
export type SupportForm = (typeof supportForms)[number];

/** How she learns best, and the steps of the language scale, as they are asked. */
export const learningWays = ['shown', 'side-by-side', 'spoken', 'written', 'pictures'] as const;
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

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
