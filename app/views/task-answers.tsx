import type { TaskAnswer } from '../domain/carving/position-answer';
import { useMessages } from '../i18n/messages';

/** What a company says of each task of a position, in a line each. */
export function TaskAnswers({ tasks }: { readonly tasks: readonly TaskAnswer[] }) {
  const say = useTaskAnswer();
  return (
    <ul>
      {tasks.map((answer, at) => (
        <li key={`${at} ${answer.title}`}>
          <strong>{answer.title}:</strong> {say(answer)}
        </li>
      ))}
    </ul>
  );
}

/** An answer in words: «Passer med andre timer eller tider. 3 timer i uka. «Etter klokka ti»» */
export function useTaskAnswer() {
  const { answer: t, sum } = useMessages().position;
  return ({ fit, hours, when, why }: TaskAnswer) =>
    [
      `${t.fits[fit]}.`,
      hours === null ? null : `${sum(hours)}.`,
      when && `«${when}»`,
      why && `«${why}»`,
    ]
      .filter(Boolean)
      .join(' ');
}
