import type { PlainDate } from '../calendar/plain-date';
import { workdaysAfter } from '../calendar/workdays';

const workdaysToCall = 2;
const workdaysToAnswer = 10;

/** By when a company that sent a need is called, and by when it hears whether someone fits. */
export function promisedDays(sentOn: PlainDate) {
  return {
    callByOn: workdaysAfter(sentOn, workdaysToCall),
    answerByOn: workdaysAfter(sentOn, workdaysToAnswer),
  };
}
