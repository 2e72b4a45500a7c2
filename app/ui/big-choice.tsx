import type { ReactNode } from 'react';

type BigChoiceSign = 'yes' | 'no' | 'change';

type BigChoiceProps = {
  /** The question the answers belong to. */
  question: ReactNode;
  /** Name the chosen value is sent under. */
  name?: string;
  answers: readonly {
    value: string;
    label: string;
    /** What happens then, in one short sentence. */
    hint: string;
    sign: BigChoiceSign;
  }[];
};

const STROKES: Record<BigChoiceSign, string> = {
  yes: 'm9 17 5 5 9.5-11',
  no: 'M9.5 16h13',
  change: 'm10 22 1-4 9-9 3 3-9 9Zm8-11 3 3',
};

/**
 * One question, answers of equal weight, each a submit button in the form around it.
 * No answer is coloured or placed as the expected one: the person decides (domain §2.1).
 */
export function BigChoice({ question, name = 'intent', answers }: BigChoiceProps) {
  return (
    <fieldset className="big-choice">
      <legend className="big-choice__question">
        <h2>{question}</h2>
      </legend>
      <div className="big-choice__answers">
        {answers.map((answer) => (
          <button
            key={answer.value}
            type="submit"
            className="big-choice__answer"
            name={name}
            value={answer.value}
          >
            <svg
              className="big-choice__sign"
              viewBox="0 0 32 32"
              aria-hidden="true"
              focusable="false"
            >
              <path d={STROKES[answer.sign]} />
            </svg>
            <span className="big-choice__words">
              <span className="big-choice__label">{answer.label}</span>{' '}
              <span className="big-choice__hint">{answer.hint}</span>
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
