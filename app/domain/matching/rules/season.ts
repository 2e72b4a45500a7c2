import type { MatchNeed } from '../input';
import type { Finding } from './finding';

/** Outside its season a need waits; it loses nothing by it. Seasons may run over new year. */
export function checkSeason(need: MatchNeed, today: string): Finding[] {
  const season = need.season;
  if (season === undefined) {
    return [{ rule: 'season', outcome: 'ok', why: 'Arbeidet følger ingen sesong.' }];
  }
  const monthDay = today.slice(5);
  const isOpen =
    season.from <= season.to
      ? season.from <= monthDay && monthDay <= season.to
      : season.from <= monthDay || monthDay <= season.to;
  return isOpen
    ? [{ rule: 'season', outcome: 'ok', why: 'Sesongen er i gang.' }]
    : [{ rule: 'season', outcome: 'later', why: `Sesongen begynner ${dayOf(season.from)}` }];
}

/** As a sentence ends: the full stop of the month is that of the sentence. */
function dayOf(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number);
  return `${day}.${month}.`;
}
