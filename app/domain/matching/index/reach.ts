/** Texts with a concept this near to one of the other side's are found by it. */
export const nearFrom = 0.4;
/** No text that is not among them comes nearer than this: below the next relation down (0.3). */
export const farText = 0.31;
/** In how many steps near texts are looked at, the nearest first. */
export const steps = 20;
/** More than all rounding can add to a bound, in millionths. */
export const roundingSlack = 16;
