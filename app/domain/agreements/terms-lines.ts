/** How many lines a field of several can have, and characters in each. */
export const mostLimits = 12;
export const longestLimit = 300;
