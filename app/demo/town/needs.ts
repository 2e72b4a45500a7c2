import type { MatchNeed } from '~/app/domain/matching/input';
import type { NeedOrigin } from '~/app/usecases/needs/store-need';
import { careAndShopNeeds } from './care-and-shop-needs';
import { municipalNeeds } from './municipal-needs';
import { otherNeeds } from './other-needs';
import { storyNeeds } from './story-needs';

/** A need of the demo's town, and how many days ago it was sent in. */
export interface TownNeed {
  readonly origin: Omit<NeedOrigin, 'companyId' | 'createdById' | 'comeBackOn'> & {
    readonly id: string;
    /** Days from today until we get in touch again. */
    readonly comeBackIn?: number;
  };
  readonly companyId: string;
  readonly daysAgo: number;
  readonly need: Omit<MatchNeed, 'id' | 'company' | 'tasks'> & {
    readonly tasks: readonly Omit<MatchNeed['tasks'][number], 'id'>[];
  };
}

export const townNeeds: readonly TownNeed[] = [
  ...storyNeeds,
  ...municipalNeeds,
  ...careAndShopNeeds,
  ...otherNeeds,
];
