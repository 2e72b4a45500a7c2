const weekLength = 7 * 24 * 60 * 60 * 1000;

/** The week a date lies in, counted from 1970: a lot is drawn anew each week. */
export function weekOf(today: string): number {
  return Math.floor(Date.parse(today) / weekLength);
}

/** The lot of a pair in a week, by FNV-1a, 32 bits: the same on every machine. */
export function drawLot(need: string, profile: string, week: number): number {
  const text = `${need} ${profile} ${week}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
