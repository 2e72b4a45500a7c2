/**
 * Where in the program an error came up, without its message: the message of a failed query holds
 * the values it was about (quality P13).
 */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
