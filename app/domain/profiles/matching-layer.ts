import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { MatchProfile } from '~/app/domain/matching/input';
import type { ResolvedProfile } from '~/app/domain/matching/resolve-profile';
import type { WordDecision } from '~/app/domain/vocabulary/word-decision';
import type { DeclinedInRegister } from './declined-companies';
import type { ProfileBlock } from './profile-block';

export { profileBlocks, type ProfileBlock } from './profile-block';

/** Whose choice a block tells of (I2 L7533, V L2720). */
export const blockChoices = ['own', 'together', 'others'] as const;
/** Where a block comes from. */
export const blockSources = ['conversation', 'workplace', 'trial', 'papers', 'network'] as const;

/** Whose choice, from where and from when: shown beside the block wherever it is used. */
export type BlockNote = {
  readonly choice?: (typeof blockChoices)[number];
  readonly source?: (typeof blockSources)[number];
  readonly on?: PlainDate;
  /** Asked about, and she does not know yet: an answer of its own, told from not having asked. */
  readonly isOpen?: boolean;
};

/** The kinds of work tried, and how she found it: her own reaction, never a grade. */
export const trialKinds = ['taste', 'trial'] as const;
export const trialReactions = ['liked', 'mixed', 'disliked'] as const;

/** A taste or a trial she has done. */
export type TrialDone = {
  readonly what: string;
  /** The kind of place, never a company's name. */
  readonly setting?: string;
  readonly kind?: (typeof trialKinds)[number];
  readonly reaction?: (typeof trialReactions)[number];
  /** How she found it, in her own words. */
  readonly said?: string;
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
  /** What she wants of us, in her own words. */
  readonly supportWish?: string;
  /** Tastes and trials done; left out is unknown, empty is none. */
  readonly trials?: readonly TrialDone[];
  /** Her words for companies she declines, each with the ids it has had in the register. */
  readonly declinedInRegister?: DeclinedInRegister;
  /** What her words were said to mean, where the resolver did not know. */
  readonly decisions?: readonly WordDecision[];
  readonly resolved: ResolvedProfile;
};
