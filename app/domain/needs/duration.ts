/** How long a job may last; left out is unknown. */
export const durations = ['permanent', 'temporary'] as const;
export type Duration = (typeof durations)[number];
