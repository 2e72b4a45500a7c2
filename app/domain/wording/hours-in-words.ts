/** Hours as they are said: «1 time», «7,5 timer»; to the hundredth at most. */
export function hoursInWords(hours: number): string {
  const count = Math.round(hours * 100) / 100;
  return `${String(count).replace('.', ',')} ${count === 1 ? 'time' : 'timer'}`;
}
