/** How long an answer took, in working hours: «25 minutter», «3 timer». @param minutes see `workMinutesBetween`. */
export function answerTimeWords(minutes: number): string {
  if (minutes < 1) return 'under et minutt';
  if (minutes < 60) return minutes === 1 ? '1 minutt' : `${minutes} minutter`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? '1 time' : `${hours} timer`;
}
