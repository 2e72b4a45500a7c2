/** Texts with a concept this near to one of the other side's are looked at first. */
export const nearFrom = 0.4;
/** No text that is not among them comes nearer than this: below the next relation down (0.3). */
export const farText = 0.31;
/** How much less near texts are before it is asked again whether the others still matter. */
export const stepOfNearness = 0.04;
/** More than all rounding can add to a bound, in millionths. */
export const roundingSlack = 16;
/** So many on the shelves that the best of them are scored, so that the others can be left out. */
export const enoughShelved = 64;
