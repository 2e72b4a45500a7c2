import type { SupportLevel } from '~/app/domain/agreements/support-level';
import { supportActs, supportLevelSentences } from '~/app/domain/agreements/support-level-wording';
import type { DisclosureItem } from '~/app/domain/consent/disclosure-item';
import {
  cardItems,
  noLeadingWords,
  noNearWords,
  type LeadingWords,
  type NearWords,
} from './card-items';
import type { CardNeed, CardProfile } from './card-source';
import { nextStepSentence } from './card-wording';
import { taskLead, taskLeadWithin } from './tasks-in-lead';

/** A card before she has chosen what to tell. */
export type CardDraft = {
  /** The first line when nothing she has chosen leads: the employer's own tasks. */
  readonly lead: string;
  /** The same, without the tasks outside her times: only for a card that tells them all. */
  readonly leadWithinTimes?: string;
  readonly items: readonly DisclosureItem[];
  readonly supportOffer: SupportLevel;
  readonly supportFromUs: readonly string[];
  readonly nextStep: string;
};

export type CardOffer = {
  readonly supportOffer: SupportLevel;
  /** Her words that this need asks for: what she can, and what she would like to do. */
  readonly leading?: LeadingWords;
  /** Her words for work near this need's tasks: proposed to be told. */
  readonly near?: NearWords;
};

/**
 * Drafts a card for one need: it leads with what matters most to this employer, and every fact
 * about the person is an item of its own that she takes or leaves. Only what concerns
 * this need is proposed.
 */
export function draftCard(profile: CardProfile, need: CardNeed, offer: CardOffer): CardDraft {
  return {
    lead: taskLead(need),
    ...(profile.available?.length
      ? { leadWithinTimes: taskLeadWithin(need, profile.available) }
      : {}),
    items: cardItems(profile, need, {
      leading: offer.leading ?? noLeadingWords,
      near: offer.near ?? noNearWords,
    }),
    supportOffer: offer.supportOffer,
    supportFromUs: [
      supportLevelSentences[offer.supportOffer],
      supportActs[offer.supportOffer].learning,
    ],
    nextStep: nextStepSentence,
  };
}
