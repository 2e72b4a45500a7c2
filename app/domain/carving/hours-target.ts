/** Hours a week one may have for a job: from an hour to a full week. */
export const targetHours = { least: 1, most: 37.5 };

/** Whether a job is about as long as is wanted: within an hour, or a tenth where that is more. */
export function isAboutSoMany(has: number, wanted: number): boolean {
  return Math.abs(has - wanted) <= Math.max(1, wanted / 10);
}
