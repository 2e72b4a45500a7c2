import type { SupportLevel } from '~/app/domain/agreements/support-level';
import { supportActs, supportLevelSentences } from '~/app/domain/agreements/support-level-wording';
import type { DisclosureItem } from '~/app/domain/consent/disclosure-item';
import { cardItems } from './card-items';
import type { CardNeed, CardProfile } from './card-source';
import { joinWithAnd, nextStepSentence, uncapitalised } from './card-wording';

/** A card before she has chosen what to tell; the lead names the employer's own tasks only. */
export type CardDraft = {
  readonly lead: string;
  readonly items: readonly DisclosureItem[];
  readonly supportOffer: SupportLevel;
  readonly supportFromUs: readonly string[];
  readonly nextStep: string;
};

export type CardOffer = {
  readonly supportOffer: SupportLevel;
  /** Titles of the need's tasks she has done before, from the match; left out when not known. */
  readonly masteredTasks?: readonly string[];
};

/**
 * Drafts a card for one need: it leads with what matters most to this employer, and every fact
 * about the person is an item of its own that she takes or leaves.
 */
export function draftCard(profile: CardProfile, need: CardNeed, offer: CardOffer): CardDraft {
  return {
    lead: leadSentence(need, offer.masteredTasks ?? []),
    items: cardItems(profile, need),
    supportOffer: offer.supportOffer,
    supportFromUs: [
      supportLevelSentences[offer.supportOffer],
      supportActs[offer.supportOffer].learning,
    ],
    nextStep: nextStepSentence,
  };
}

/** In the employer's own words for its own tasks, at most three of them. */
function leadSentence(need: CardNeed, masteredTasks: readonly string[]): string {
  const titles = need.tasks.map((task) => task.title);
  const mastered = titles.filter((title) => masteredTasks.includes(title));
  return mastered.length > 0
    ? `Kandidaten har gjort dette før: ${listed(mastered)}.`
    : `Kandidaten vil gjerne jobbe med dette: ${listed(titles)}.`;
}

function listed(titles: readonly string[]): string {
  return joinWithAnd(titles.slice(0, 3).map((title) => uncapitalised(title.trim().slice(0, 80))));
}
