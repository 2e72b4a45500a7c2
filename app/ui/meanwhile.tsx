import { createContext, useContext, type ReactNode } from 'react';
import { useMessages } from '../i18n/messages';

/** By field, what was saved when the form was shown and what somebody has saved since. */
type Changed = Readonly<
  Record<string, { readonly before: readonly string[]; readonly now: readonly string[] }>
>;

export const MeanwhileContext = createContext<Changed>({});

interface MeanwhileProps {
  readonly id: string;
  readonly name: string;
  /** Where answers are given, the words for each. */
  readonly options?: readonly { readonly value: string; readonly label: ReactNode }[];
}

/** Under a question whose answer was saved elsewhere since the form was shown: before, and now. */
export function Meanwhile({ id, name, options = [] }: MeanwhileProps) {
  const t = useMessages().forms.meanwhile;
  const changed = useContext(MeanwhileContext)[name];
  if (!changed) return null;
  const wordOf = (answer: string) => options.find(({ value }) => value === answer)?.label ?? answer;
  const said = (answers: readonly string[]) =>
    answers.length === 0
      ? t.nothing
      : answers.map((answer, index) => (
          <span key={answer}>
            {index > 0 ? ', ' : null}«{wordOf(answer)}»
          </span>
        ));
  return (
    <p className="field__meanwhile" id={`${id}-meanwhile`}>
      {t.before} {said(changed.before)}. {t.now} {said(changed.now)}.
    </p>
  );
}

/** The id of what is said under the question, where something is. */
export function useMeanwhileId({ id, name }: MeanwhileProps): string | undefined {
  return useContext(MeanwhileContext)[name] ? `${id}-meanwhile` : undefined;
}
